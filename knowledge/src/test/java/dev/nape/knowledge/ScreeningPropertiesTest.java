package dev.nape.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Area;
import dev.nape.screening.Answers;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.InvalidAnswers;
import dev.nape.screening.Permission;
import dev.nape.screening.Reason;
import dev.nape.screening.Screening;
import dev.nape.screening.Verdict;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds for all answers, over the real rules. */
class ScreeningPropertiesTest {

  private static final Screening SCREENING = new Screening(AnyAnswers.RULES);

  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void no_answer_ever_loosens_a_clearance(
      @ForAll("answers") Answers answers, @ForAll("changes") Change change) {
    Answers more = change.to(answers);
    Assume.that(!more.equals(answers) && valid(answers) && valid(more));
    Statistics.collect(change.getClass().getSimpleName());
    Statistics.coverage(seen ->
        List.of("YesToFlag", "YesToCondition", "Unsure", "Avoid", "NoDoctor", "NotShown")
            .forEach(kind -> seen.check(kind).count(count -> count > 100)));
    assertThat(Strictness.loosened(SCREENING.clear(answers), SCREENING.clear(more))).isEmpty();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_valid_answer_gives_one_clearance_with_every_technique(
      @ForAll("answers") Answers answers) {
    Assume.that(valid(answers));
    Clearance clearance = SCREENING.clear(answers);
    assertThat(clearance.techniques().keySet())
        .containsExactlyElementsOf(AnyAnswers.TECHNIQUES.stream().sorted().toList());
    assertThat(clearance.knowledgeVersion()).isEqualTo(AnyAnswers.RULES.version());
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

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
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

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void the_same_answers_give_the_same_clearance(@ForAll("answers") Answers answers) {
    Assume.that(valid(answers));
    Clearance once = SCREENING.clear(answers);
    Clearance again = new Screening(AnyAnswers.RULES).clear(answers);
    assertThat(again.getClass()).isEqualTo(once.getClass());
    assertThat(again.reasons()).isEqualTo(once.reasons());
    assertThat(again.techniques()).isEqualTo(once.techniques());
    assertThat(again.techniques().toString()).isEqualTo(once.techniques().toString());
    assertThat(again.handsOn()).isEqualTo(once.handsOn());
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void an_emergency_beats_everything(
      @ForAll("answers") Answers answers, @ForAll("emergencies") String flag) {
    Answers more = new Change.YesToFlag(flag).to(answers);
    Assume.that(valid(more));
    Clearance clearance = SCREENING.clear(more);
    assertThat(clearance).isInstanceOf(Clearance.Emergency.class);
    assertThat(clearance.handsOn()).isFalse();
    assertThat(clearance.techniques().values())
        .allMatch(permission -> permission.verdict() == Verdict.BARRED);
    Reason first = clearance.reasons().getFirst();
    assertThat(AnyAnswers.EMERGENCIES).contains(first.rule());
    assertThat(first.action()).isEqualTo("emergency");
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
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

  @Provide
  Arbitrary<Answers> answers() {
    return AnyAnswers.answers();
  }

  @Provide
  Arbitrary<Change> changes() {
    return AnyAnswers.changes();
  }

  @Provide
  Arbitrary<String> emergencies() {
    return Arbitraries.of(AnyAnswers.EMERGENCIES);
  }
}
