package dev.nape.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Area;
import dev.nape.screening.Answers;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.Condition;
import dev.nape.screening.InvalidAnswers;
import dev.nape.screening.Permission;
import dev.nape.screening.Reason;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Rules;
import dev.nape.screening.Screening;
import dev.nape.screening.Verdict;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds for all answers, over the real rules. */
class ScreeningPropertiesTest {

  private static final Rules RULES = Knowledge.bundled().rules();
  private static final Screening SCREENING = new Screening(RULES);
  private static final List<String> FLAGS = RULES.redFlags().stream().map(RedFlag::id).toList();
  private static final List<String> EMERGENCIES =
      RULES.redFlags().stream()
          .filter(flag -> flag.urgency() == RedFlag.Urgency.EMERGENCY)
          .map(RedFlag::id)
          .toList();
  private static final List<String> CONDITIONS =
      RULES.conditions().stream().map(Condition::id).toList();
  private static final List<String> IDS =
      Stream.concat(FLAGS.stream(), CONDITIONS.stream()).toList();
  private static final List<TechniqueId> TECHNIQUES =
      RULES.techniques().stream().map(Technique::id).toList();

  /** One more answer that can only make things stricter. */
  private sealed interface Change {
    record Yes(String id) implements Change {}

    record Unsure(String id) implements Change {}

    record Avoid(Area area) implements Change {}

    record NoDoctor(int which) implements Change {}

    record NotShown(int which) implements Change {}
  }

  @Property(tries = 4000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void no_answer_ever_loosens_a_clearance(
      @ForAll("answers") Answers answers, @ForAll("changes") Change change) {
    Answers more = changed(answers, change);
    Assume.that(!more.equals(answers) && valid(answers) && valid(more));
    Statistics.collect(change.getClass().getSimpleName());
    Statistics.coverage(seen ->
        List.of("Yes", "Unsure", "Avoid", "NoDoctor", "NotShown")
            .forEach(kind -> seen.check(kind).count(count -> count > 100)));
    assertThat(Strictness.loosened(SCREENING.clear(answers), SCREENING.clear(more))).isEmpty();
  }

  @Property(tries = 2000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_valid_answer_gives_one_clearance_with_every_technique(
      @ForAll("answers") Answers answers) {
    Assume.that(valid(answers));
    Clearance clearance = SCREENING.clear(answers);
    assertThat(clearance.techniques().keySet())
        .containsExactlyElementsOf(TECHNIQUES.stream().sorted().toList());
    assertThat(clearance.knowledgeVersion()).isEqualTo(RULES.version());
    for (Permission permission : clearance.techniques().values()) {
      assertThat(permission.avoid()).contains(Area.NECK_FRONT, Area.EYES);
      assertThat(permission.avoid()).containsAll(answers.avoid());
      if (permission.verdict() == Verdict.BARRED) {
        assertThat(permission.maxPressure()).isEmpty();
        assertThat(permission.maxMinutes()).isEmpty();
      }
      assertThat(permission.maxPressure().orElse(0)).isBetween(0, 6);
    }
    Statistics.collect(clearance.getClass().getSimpleName());
    Statistics.coverage(seen ->
        List.of("Emergency", "Refer", "Cleared")
            .forEach(kind -> seen.check(kind).count(count -> count > 20)));
  }

  @Property(tries = 2000)
  void every_reason_of_a_permission_is_told_in_full(@ForAll("answers") Answers answers) {
    Assume.that(valid(answers));
    Clearance clearance = SCREENING.clear(answers);
    Set<String> told = new HashSet<>();
    clearance.reasons().forEach(reason -> told.add(reason.rule()));
    for (Map.Entry<TechniqueId, Permission> entry : clearance.techniques().entrySet()) {
      assertThat(told).containsAll(entry.getValue().reasons());
      assertThat(entry.getValue().reasons()).doesNotHaveDuplicates();
      if (entry.getValue().verdict() != Verdict.ALLOWED) {
        assertThat(entry.getValue().reasons()).as(entry.getKey().value()).isNotEmpty();
      }
    }
    assertThat(clearance.reasons())
        .allSatisfy(reason -> {
          assertThat(reason.why()).isNotBlank();
          assertThat(reason.changes()).isNotBlank();
        });
    assertThat(told).containsAll(answers.redFlags()).containsAll(answers.conditions());
    assertThat(told).containsAll(answers.unsure());
  }

  @Property(tries = 500)
  void the_same_answers_give_the_same_clearance(@ForAll("answers") Answers answers) {
    Assume.that(valid(answers));
    Clearance once = SCREENING.clear(answers);
    Clearance again = new Screening(RULES).clear(answers);
    assertThat(again.getClass()).isEqualTo(once.getClass());
    assertThat(again.reasons()).isEqualTo(once.reasons());
    assertThat(again.techniques()).isEqualTo(once.techniques());
    assertThat(again.techniques().toString()).isEqualTo(once.techniques().toString());
    assertThat(again.handsOn()).isEqualTo(once.handsOn());
  }

  @Property(tries = 1000)
  void an_emergency_beats_everything(
      @ForAll("answers") Answers answers, @ForAll("emergencies") String flag) {
    Answers more = changed(answers, new Change.Yes(flag));
    Assume.that(valid(more));
    Clearance clearance = SCREENING.clear(more);
    assertThat(clearance).isInstanceOf(Clearance.Emergency.class);
    assertThat(clearance.handsOn()).isFalse();
    assertThat(clearance.techniques().values())
        .allMatch(permission -> permission.verdict() == Verdict.BARRED);
    Reason first = clearance.reasons().getFirst();
    assertThat(EMERGENCIES).contains(first.rule());
    assertThat(first.action()).isEqualTo("emergency");
  }

  @Property(tries = 500)
  void advice_never_blocks(@ForAll Phase phase, @ForAll Performer performer, @ForAll boolean sure) {
    Answers without =
        new Answers(
            OptionalInt.empty(),
            performer,
            phase,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());
    Set<String> flags = Set.of("RF-OVERUSE");
    Set<String> conditions = Set.of("C-MOH", "C-MIGRAINE-CHRONIC");
    Set<String> both = Set.of("RF-OVERUSE", "C-MOH", "C-MIGRAINE-CHRONIC");
    Answers with =
        new Answers(
            OptionalInt.empty(),
            performer,
            phase,
            sure ? flags : Set.of(),
            sure ? conditions : Set.of(),
            sure ? Set.of() : both,
            Set.of(),
            Set.of(),
            Set.of());
    Clearance clearance = SCREENING.clear(with);
    assertThat(clearance).isInstanceOf(Cleared.class);
    SCREENING
        .clear(without)
        .techniques()
        .forEach((id, before) ->
            assertThat(clearance.techniques().get(id).verdict())
                .isLessThanOrEqualTo(before.verdict().stricter(Verdict.LIMITED)));
    assertThat(clearance.reasons())
        .filteredOn(reason -> both.contains(reason.rule()))
        .hasSize(3)
        .allMatch(reason -> reason.action().equals("advise"));
  }

  private static boolean valid(Answers answers) {
    try {
      SCREENING.clear(answers);
      return true;
    } catch (InvalidAnswers contradictory) {
      return false;
    }
  }

  private static Answers changed(Answers from, Change change) {
    return switch (change) {
      case Change.Yes(String id) when FLAGS.contains(id) ->
          with(from, plus(from.redFlags(), id), from.conditions(), from.unsure());
      case Change.Yes(String id) ->
          with(from, from.redFlags(), plus(from.conditions(), id), from.unsure());
      case Change.Unsure(String id) ->
          with(from, from.redFlags(), from.conditions(), plus(from.unsure(), id));
      case Change.Avoid(Area area) ->
          lifted(from, from.doctorAware(), from.therapistApproved(), plus(from.avoid(), area));
      case Change.NoDoctor(int which) ->
          lifted(from, minus(from.doctorAware(), which), from.therapistApproved(), from.avoid());
      case Change.NotShown(int which) ->
          lifted(from, from.doctorAware(), minus(from.therapistApproved(), which), from.avoid());
    };
  }

  private static Answers with(
      Answers from, Set<String> flags, Set<String> conditions, Set<String> unsure) {
    return new Answers(
        from.age(),
        from.performer(),
        from.phase(),
        flags,
        conditions,
        unsure,
        from.doctorAware(),
        from.therapistApproved(),
        from.avoid());
  }

  private static Answers lifted(
      Answers from, Set<String> aware, Set<TechniqueId> approved, Set<Area> avoid) {
    return new Answers(
        from.age(),
        from.performer(),
        from.phase(),
        from.redFlags(),
        from.conditions(),
        from.unsure(),
        aware,
        approved,
        avoid);
  }

  private static <T> Set<T> plus(Set<T> some, T more) {
    Set<T> all = new HashSet<>(some);
    all.add(more);
    return all;
  }

  private static <T extends Comparable<T>> Set<T> minus(Set<T> all, int which) {
    List<T> rest = new ArrayList<>(all.stream().sorted().toList());
    if (!rest.isEmpty()) {
      rest.remove(which % rest.size());
    }
    return Set.copyOf(rest);
  }

  @Provide
  Arbitrary<Answers> answers() {
    Arbitrary<OptionalInt> age =
        Arbitraries.integers().between(0, 120).map(OptionalInt::of).injectDuplicates(0.1);
    return Combinators.combine(
            Arbitraries.oneOf(Arbitraries.just(OptionalInt.empty()), age),
            Arbitraries.of(Performer.class),
            Arbitraries.of(Phase.class),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Set.<String>of())),
                Tuple.of(1, Arbitraries.of(FLAGS).set().ofMaxSize(3))),
            Arbitraries.of(CONDITIONS).set().ofMaxSize(4),
            Arbitraries.of(CONDITIONS).set().ofMaxSize(2),
            Arbitraries.of(IDS).set().ofMaxSize(112),
            Combinators.combine(
                    Arbitraries.of(TECHNIQUES).set().ofMaxSize(22),
                    Arbitraries.of(Area.class).set().ofMaxSize(4))
                .as(Lists::new))
        .as((years, performer, phase, flags, conditions, unsure, aware, lists) ->
            new Answers(
                years,
                performer,
                phase,
                flags,
                conditions,
                unsure,
                aware,
                lists.approved(),
                lists.avoid()));
  }

  private record Lists(Set<TechniqueId> approved, Set<Area> avoid) {}

  @Provide
  Arbitrary<Change> changes() {
    return Arbitraries.oneOf(
        Arbitraries.of(IDS).map(Change.Yes::new),
        Arbitraries.of(IDS).map(Change.Unsure::new),
        Arbitraries.of(Area.class).map(Change.Avoid::new),
        Arbitraries.integers().between(0, 200).map(Change.NoDoctor::new),
        Arbitraries.integers().between(0, 200).map(Change.NotShown::new));
  }

  @Provide
  Arbitrary<String> emergencies() {
    return Arbitraries.of(EMERGENCIES);
  }
}
