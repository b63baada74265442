package dev.nape.server.screening;

import dev.nape.body.Area;
import dev.nape.screening.Answers;
import dev.nape.screening.Condition;
import dev.nape.screening.Rules;
import dev.nape.server.screening.profile.Age;
import dev.nape.server.screening.profile.HealthProfile;
import dev.nape.server.screening.profile.KeptProfile;
import dev.nape.server.screening.profile.Questions;
import dev.nape.server.screening.profile.Said;
import dev.nape.technique.Performer;
import dev.nape.technique.TechniqueId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From what is stored to what screening is asked: profile and check together. */
final class Assembly {

  private final Rules rules;
  private final HealthProfile profile;
  private final TodaysCheck check;

  Assembly(Rules rules, HealthProfile profile, TodaysCheck check) {
    this.rules = rules;
    this.profile = profile;
    this.check = check;
  }

  Answers answers(Performer performer) {
    Set<String> conditions = union(standing(Said.YES), check.conditions());
    Set<String> unsure =
        union(
            without(standing(Said.UNSURE), conditions),
            without(check.unsure(), standing(Said.YES)));
    return new Answers(
        age(),
        performer,
        check.phase(),
        check.redFlags(),
        conditions,
        unsure,
        doctorAware(union(union(conditions, unsure), check.redFlags())),
        therapistApproved(),
        avoid());
  }

  private OptionalInt age() {
    return profile.birthYear().isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            Age.strictest(profile.birthYear().getAsInt(), check.day().getYear(), rules));
  }

  /** Only what the rules still know: a condition that they dropped restricts nothing. */
  private Set<String> standing(Said said) {
    return new Questions(rules)
        .standing().stream()
            .map(Condition::id)
            .filter(id -> profile.conditions().get(id) == said)
            .collect(Collectors.toSet());
  }

  /** A doctor's word counts for twelve months, and for what is said to be so. */
  private Set<String> doctorAware(Set<String> said) {
    LocalDate since = check.day().minus(KeptProfile.LIFE);
    Stream<String> standing =
        profile.doctorAgreed().entrySet().stream()
            .filter(word -> word.getValue().isAfter(since))
            .map(java.util.Map.Entry::getKey)
            .filter(id -> said.contains(id) || holdsByAge(id));
    return Stream.concat(standing, check.doctorAware().stream()).collect(Collectors.toSet());
  }

  private boolean holdsByAge(String id) {
    OptionalInt age = age();
    return age.isPresent()
        && rules.conditions().stream()
            .anyMatch(
                condition -> condition.id().equals(id) && condition.ages().holdAt(age.getAsInt()));
  }

  private Set<TechniqueId> therapistApproved() {
    Stream<TechniqueId> known =
        new Questions(rules)
            .shownByTherapist().stream()
                .map(dev.nape.technique.Technique::id)
                .filter(profile.therapistApproved()::contains);
    return Stream.concat(known, check.therapistApproved().stream().map(TechniqueId::new))
        .collect(Collectors.toSet());
  }

  private Set<Area> avoid() {
    Stream<Area> places =
        profile.places().entrySet().stream()
            .filter(place -> profile.holds(place.getKey()))
            .flatMap(place -> place.getValue().stream());
    return Stream.concat(places, check.avoid().stream()).collect(Collectors.toSet());
  }

  /** What today's check says twice stays twice: screening refuses it. */
  private static Set<String> without(Set<String> some, Set<String> others) {
    return some.stream().filter(id -> !others.contains(id)).collect(Collectors.toSet());
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
