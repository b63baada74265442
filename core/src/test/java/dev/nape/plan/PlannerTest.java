package dev.nape.plan;

import static dev.nape.plan.SmallRepertoire.TEMPLE_ZONE;
import static dev.nape.plan.SmallRepertoire.allowingAll;
import static dev.nape.plan.SmallRepertoire.request;
import static dev.nape.plan.SmallRepertoire.seconds;
import static dev.nape.plan.SmallRepertoire.steps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Side;
import dev.nape.plan.SessionPlan.Block;
import dev.nape.plan.SessionPlan.PlannedStep;
import dev.nape.plan.SessionRequest.Pain;
import dev.nape.screening.Clearances;
import dev.nape.technique.Step.Sides;
import dev.nape.technique.TechniqueId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {
  private static final Pain LEFT_TEMPLE = new Pain(TEMPLE_ZONE, Side.LEFT, 6);
  private static final Pain TEMPLES = new Pain(TEMPLE_ZONE, Side.BOTH, 6);

  private final Planner planner = new Planner(SmallRepertoire.all());

  @ParameterizedTest
  @ValueSource(ints = {60, 61, 90, 127, 180, 300, 600, 601, 900, 1200})
  void aSessionFillsNineTenthsOfTheTimeAndNeverMore(int seconds) {
    SessionPlan plan = planner.plan(allowingAll().cleared(), request(seconds));
    assertThat(plan.totalSeconds()).isBetween(seconds * 9 / 10, seconds);
    assertThat(plan.blocks()).extracting(Block::seconds).allMatch(time -> time > 0);
    assertThat(plan.blocks().stream().mapToInt(Block::seconds).sum())
        .isEqualTo(plan.totalSeconds());
    assertThat(steps(plan).mapToInt(PlannedStep::seconds).sum()).isEqualTo(plan.totalSeconds());
  }

  @Test
  void theOrderIsThatOfASession() {
    SessionPlan plan = planner.plan(allowingAll().cleared(), request(600, TEMPLES));
    assertThat(plan.blocks())
        .extracting(Block::section)
        .isSorted()
        .contains(Section.OPENING_CHECK, Section.WARM_UP, Section.MAIN, Section.REST);
  }

  @Test
  void painLeadsToTheMuscleAndItsPoint() {
    SessionPlan plan = planner.plan(allowingAll().cleared(), request(600, LEFT_TEMPLE));
    assertThat(steps(plan).map(PlannedStep::why))
        .contains("Temple, left → Upper trapezius → its trigger point");
  }

  @Test
  void painOnOneSideIsWorkedOnFirstAndTheOtherSideGetsHalf() {
    List<PlannedStep> shoulder =
        steps(planner.plan(allowingAll().cleared(), request(1200, LEFT_TEMPLE)))
            .filter(step -> step.step().id().equals("shoulder-2"))
            .toList();
    assertThat(shoulder).isNotEmpty();
    assertThat(shoulder.getFirst().sides()).isEqualTo(Sides.LEFT);
    assertThat(shoulder.stream().skip(1))
        .allSatisfy(other -> {
          assertThat(other.sides()).isEqualTo(Sides.RIGHT);
          assertThat(other.work().repetitions() * other.work().seconds() * 2)
              .isLessThanOrEqualTo(
                  shoulder.getFirst().work().repetitions() * shoulder.getFirst().work().seconds()
                      + shoulder.getFirst().work().seconds());
        });
  }

  @Test
  void withoutOneSidedPainSidesTakeTurns() {
    SessionPlan plan = planner.plan(allowingAll().cleared(), request(600, TEMPLES));
    assertThat(steps(plan).map(PlannedStep::sides)).doesNotContain(Sides.LEFT, Sides.RIGHT);
    assertThat(steps(plan).map(PlannedStep::sides)).contains(Sides.ALTERNATE);
  }

  @Test
  void whatHelpedBeforeBendsTheChoice() {
    SessionPlan scalp = planner.plan(allowingAll().cleared(), helped(SmallRepertoire.SCALP));
    SessionPlan points = planner.plan(allowingAll().cleared(), helped(SmallRepertoire.POINTS));
    assertThat(seconds(scalp, SmallRepertoire.SCALP))
        .isGreaterThan(seconds(points, SmallRepertoire.SCALP));
    assertThat(seconds(points, SmallRepertoire.POINTS))
        .isGreaterThan(seconds(scalp, SmallRepertoire.POINTS));
  }

  @Test
  void nothingAllowedGivesAnEmptyPlanAndNoError() {
    SessionPlan plan =
        planner.plan(Clearances.allowing(List.of()).cleared(), request(600, TEMPLES));
    assertThat(plan.blocks()).isEmpty();
    assertThat(plan.totalSeconds()).isZero();
    assertThat(plan.position()).isEmpty();
  }

  private static SessionRequest helped(TechniqueId technique) {
    return new SessionRequest(
        120,
        Set.of(),
        List.of(),
        Set.of(),
        Set.of(),
        Map.of(),
        Map.of(technique, 1.0, SmallRepertoire.SHOULDER, 0.0, SmallRepertoire.FLUSHING, 0.0),
        false);
  }
}
