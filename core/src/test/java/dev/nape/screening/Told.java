package dev.nape.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Area;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Answers, told one after the other; whatever is not told is no. */
final class Told {
  static final Screening SCREENING = new Screening(SmallRules.rules());

  static Told told() {
    return new Told();
  }

  static Permission permission(Told told, TechniqueId id) {
    Clearance clearance = told.clear(SCREENING);
    assertThat(clearance).isInstanceOf(Cleared.class);
    return clearance.techniques().get(id);
  }

  static List<String> actions(Clearance clearance, String rule) {
    return clearance.reasons().stream()
        .filter(reason -> reason.rule().equals(rule))
        .map(Reason::action)
        .toList();
  }

  private final Answers answers;

  Told() {
    this(Answers.none(Phase.INTERICTAL));
  }

  private Told(Answers answers) {
    this.answers = answers;
  }

  Clearance clear(Screening screening) {
    return screening.clear(answers);
  }

  Told aged(int age) {
    return with(OptionalInt.of(age), answers.performer(), answers.phase(), answers.avoid());
  }

  Told by(Performer performer) {
    return with(answers.age(), performer, answers.phase(), answers.avoid());
  }

  Told in(Phase phase) {
    return with(answers.age(), answers.performer(), phase, answers.avoid());
  }

  Told avoiding(Area area) {
    return avoiding(EnumSet.of(area));
  }

  Told avoiding(Set<Area> areas) {
    return with(answers.age(), answers.performer(), answers.phase(), areas);
  }

  Told flags(String... ids) {
    return with(
        ids,
        answers.conditions(),
        answers.unsure(),
        answers.doctorAware(),
        answers.therapistApproved());
  }

  private Told with(
      String[] flags,
      Set<String> conditions,
      Set<String> unsure,
      Set<String> aware,
      Set<TechniqueId> approved) {
    return new Told(
        new Answers(
            answers.age(),
            answers.performer(),
            answers.phase(),
            more(answers.redFlags(), List.of(flags)),
            conditions,
            unsure,
            aware,
            approved,
            answers.avoid()));
  }

  Told yes(String... ids) {
    return with(
        new String[0],
        more(answers.conditions(), List.of(ids)),
        answers.unsure(),
        answers.doctorAware(),
        answers.therapistApproved());
  }

  Told unsure(String... ids) {
    return with(
        new String[0],
        answers.conditions(),
        more(answers.unsure(), List.of(ids)),
        answers.doctorAware(),
        answers.therapistApproved());
  }

  Told aware(String... ids) {
    return with(
        new String[0],
        answers.conditions(),
        answers.unsure(),
        more(answers.doctorAware(), List.of(ids)),
        answers.therapistApproved());
  }

  Told approved(TechniqueId... ids) {
    return with(
        new String[0],
        answers.conditions(),
        answers.unsure(),
        answers.doctorAware(),
        more(answers.therapistApproved(), List.of(ids)));
  }

  private Told with(OptionalInt age, Performer performer, Phase phase, Set<Area> avoid) {
    return new Told(
        new Answers(
            age,
            performer,
            phase,
            answers.redFlags(),
            answers.conditions(),
            answers.unsure(),
            answers.doctorAware(),
            answers.therapistApproved(),
            avoid));
  }

  private static <T> Set<T> more(Set<T> some, Collection<T> more) {
    Set<T> all = new java.util.HashSet<>(some);
    all.addAll(more);
    return all;
  }
}
