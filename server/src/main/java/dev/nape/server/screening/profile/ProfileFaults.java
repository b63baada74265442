package dev.nape.server.screening.profile;

import dev.nape.screening.Condition;
import dev.nape.screening.RedFlag;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a profile, and what is still open in it. */
public final class ProfileFaults {

  private static final int OLDEST = 120;

  private ProfileFaults() {}

  /** Answers that cannot be so, in the order of the fields; empty for a sound profile. */
  public static List<Fault> of(HealthProfile profile, Questions questions, LocalDate today) {
    return Stream.of(
            birthYear(profile, today),
            unknown(profile, questions),
            contradictions(profile, questions),
            doctor(profile, questions, today))
        .flatMap(List::stream)
        .toList();
  }

  /** What has to be answered before the profile counts; empty for a whole one. */
  public static List<Fault> open(HealthProfile profile, Questions questions) {
    List<Fault> open = new ArrayList<>();
    if (profile.birthYear().isEmpty()) {
      open.add(new Fault("birthYear", "screening.open.birthYear", ""));
    }
    for (Condition condition : questions.standing()) {
      if (!profile.conditions().containsKey(condition.id())) {
        open.add(
            new Fault("conditions." + condition.id(), "screening.open.question", condition.id()));
      } else if (profile.holds(condition.id())
          && condition.asksWhere()
          && profile.places().getOrDefault(condition.id(), Set.of()).isEmpty()) {
        open.add(new Fault("places." + condition.id(), "screening.open.place", condition.id()));
      }
    }
    return List.copyOf(open);
  }

  private static List<Fault> birthYear(HealthProfile profile, LocalDate today) {
    return profile.birthYear().stream()
        .filter(year -> year > today.getYear() || year < today.getYear() - OLDEST)
        .mapToObj(year -> new Fault("birthYear", "screening.fault.birthYear", ""))
        .toList();
  }

  private static List<Fault> unknown(HealthProfile profile, Questions questions) {
    Set<String> standing = ids(questions.standing());
    Set<TechniqueId> shown =
        questions.shownByTherapist().stream().map(Technique::id).collect(Collectors.toSet());
    return Stream.of(
            profile.conditions().keySet().stream()
                .filter(id -> !standing.contains(id))
                .map(id -> fault("conditions", id)),
            profile.places().keySet().stream()
                .filter(id -> !standing.contains(id))
                .map(id -> fault("places", id)),
            profile.therapistApproved().stream()
                .filter(id -> !shown.contains(id))
                .map(id -> fault("therapistApproved", id.value())))
        .flatMap(faults -> faults)
        .toList();
  }

  private static Fault fault(String field, String id) {
    return new Fault(field, "screening.fault.unknown", id);
  }

  private static List<Fault> contradictions(HealthProfile profile, Questions questions) {
    return questions.standing().stream()
        .filter(condition -> profile.conditions().get(condition.id()) == Said.YES)
        .filter(condition ->
            condition
                .contradicts()
                .map(profile.conditions()::get)
                .filter(Said.YES::equals)
                .isPresent())
        .map(condition ->
            new Fault(
                "conditions." + condition.id(),
                "screening.fault.contradiction",
                condition.contradicts().orElse("")))
        .toList();
  }

  private static List<Fault> doctor(HealthProfile profile, Questions questions, LocalDate today) {
    Set<String> known =
        Stream.concat(
                ids(questions.standing()).stream(),
                questions.liftedByDoctor().stream().map(RedFlag::id))
            .collect(Collectors.toSet());
    List<Fault> faults = new ArrayList<>();
    profile
        .doctorAgreed()
        .forEach((id, day) -> {
          if (!known.contains(id)) {
            faults.add(fault("doctorAgreed", id));
          } else if (day.isAfter(today)) {
            faults.add(new Fault("doctorAgreed." + id, "screening.fault.future", id));
          } else if (!day.isAfter(today.minus(KeptProfile.LIFE))) {
            faults.add(new Fault("doctorAgreed." + id, "screening.fault.longAgo", id));
          }
        });
    return faults;
  }

  private static Set<String> ids(List<Condition> conditions) {
    return conditions.stream().map(Condition::id).collect(Collectors.toSet());
  }
}
