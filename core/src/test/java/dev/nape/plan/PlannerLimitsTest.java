package dev.nape.plan;

import static dev.nape.plan.SmallRepertoire.TEMPLE_ZONE;
import static dev.nape.plan.SmallRepertoire.allowingAll;
import static dev.nape.plan.SmallRepertoire.request;
import static dev.nape.plan.SmallRepertoire.seconds;
import static dev.nape.plan.SmallRepertoire.steps;
import static dev.nape.screening.Clearances.minutes;
import static dev.nape.screening.Clearances.permission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Area;
import dev.nape.body.Side;
import dev.nape.plan.SessionPlan.Omitted;
import dev.nape.plan.SessionPlan.PlannedStep;
import dev.nape.plan.SessionRequest.Pain;
import dev.nape.screening.Clearances;
import dev.nape.screening.Verdict;
import dev.nape.technique.Performer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clearance, a dose, a tool or another's hands forbid is not in the plan. */
class PlannerLimitsTest {
  private static final Pain TEMPLES = new Pain(TEMPLE_ZONE, Side.BOTH, 6);

  private final Planner planner = new Planner(SmallRepertoire.all());

  @Test
  void anAvoidedAreaIsLeftAlone() {
    Clearances clearances = allowingAll();
    SmallRepertoire.ids()
        .forEach(id ->
            clearances.with(id, permission(Verdict.LIMITED, 6, Set.of(Area.FOREHEAD_TEMPLES))));
    SessionPlan plan = planner.plan(clearances.cleared(), request(600, TEMPLES));
    assertThat(steps(plan).map(step -> step.step().region().id()))
        .isNotEmpty()
        .doesNotContain("temple");
  }

  @Test
  void aBarredPointIsLeftAloneThoughItsRegionIsNot() {
    Clearances clearances = allowingAll();
    clearances.with(SmallRepertoire.POINTS, permission(Verdict.LIMITED, 6, Set.of(Area.POINT_LI4)));
    clearances.with(SmallRepertoire.SCALP, permission(Verdict.BARRED, 0, Set.of()));
    SessionPlan plan = planner.plan(clearances.cleared(), request(600, TEMPLES));
    assertThat(steps(plan).map(step -> step.step().id()))
        .contains("points-1")
        .doesNotContain("points-2");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void pressureStaysWithinTheClearance(int pressure) {
    Clearances clearances = allowingAll();
    SmallRepertoire.ids()
        .forEach(id -> clearances.with(id, permission(Verdict.LIMITED, pressure, Set.of())));
    SessionPlan plan = planner.plan(clearances.cleared(), request(900, TEMPLES));
    assertThat(steps(plan).mapToInt(PlannedStep::pressure).max()).hasValue(pressure);
  }

  @Test
  void withoutAnyPressureNothingIsTouched() {
    Clearances clearances = allowingAll();
    SmallRepertoire.ids()
        .forEach(id -> clearances.with(id, permission(Verdict.LIMITED, 0, Set.of())));
    SessionPlan plan = planner.plan(clearances.cleared(), request(900, TEMPLES));
    assertThat(plan.touchFree()).isTrue();
    assertThat(plan.totalSeconds()).isBetween(500, 600);
    assertThat(plan.aftercare()).isEmpty();
  }

  @Test
  void minutesOfATechniqueAreKept() {
    Clearances clearances = allowingAll().with(SmallRepertoire.SCALP, minutes(2));
    SessionPlan plan = planner.plan(clearances.cleared(), request(1200, TEMPLES));
    assertThat(seconds(plan, SmallRepertoire.SCALP)).isBetween(1, 120);
  }

  @Test
  void aShorterSessionSaysWhy() {
    Clearances clearances = Clearances.allowing(List.of(SmallRepertoire.SETTLE));
    clearances.with(SmallRepertoire.SCALP, minutes(3));
    SessionPlan plan = planner.plan(clearances.cleared(), request(3600, TEMPLES));
    assertThat(plan.totalSeconds()).isLessThan(3240);
    assertThat(plan.omitted())
        .contains(
            new Omitted(
                SmallRepertoire.SCALP,
                "At most 3 minutes today: the session would have had time for more."));
  }

  @Test
  void theWeeklyDoseIsKept() {
    SessionRequest done =
        new SessionRequest(
            900,
            Set.of(),
            List.of(TEMPLES),
            Set.of(),
            Set.of(),
            Map.of(SmallRepertoire.SHOULDER, 3),
            Map.of(),
            false);
    SessionPlan plan = planner.plan(allowingAll().cleared(), done);
    assertThat(seconds(plan, SmallRepertoire.SHOULDER)).isZero();
    assertThat(plan.omitted()).extracting(Omitted::technique).contains(SmallRepertoire.SHOULDER);
    assertThat(
            seconds(
                planner.plan(allowingAll().cleared(), request(900, TEMPLES)),
                SmallRepertoire.SHOULDER))
        .isPositive();
  }

  @Test
  void aToolThatIsNotAtHandIsNamed() {
    SessionPlan plan = planner.plan(allowingAll().cleared(), request(900, TEMPLES));
    assertThat(plan.omitted()).contains(new Omitted(SmallRepertoire.COLD, "Needs: Cold pack."));
  }

  @Test
  void aPartnerStrokesLightlyAndNotTheNeck() {
    Clearances clearances = allowingAll().performer(Performer.PARTNER);
    SessionPlan plan = planner.plan(clearances.cleared(), request(600, TEMPLES));
    assertThat(steps(plan).map(step -> step.step().region().id()))
        .contains("scalp")
        .doesNotContain("neck-back");
    assertThat(steps(plan).map(step -> step.step().hands().id())).doesNotContain("thumb-press");
    assertThat(steps(plan).mapToInt(PlannedStep::pressure).max()).hasValue(3);
  }

  @Test
  void aFirstSessionIsShortAndLight() {
    SessionRequest first =
        new SessionRequest(
            1200, Set.of(), List.of(TEMPLES), Set.of(), Set.of(), Map.of(), Map.of(), true);
    SessionPlan plan = planner.plan(allowingAll().cleared(), first);
    assertThat(plan.totalSeconds()).isBetween(540, 600);
    assertThat(steps(plan).mapToInt(PlannedStep::pressure).max()).hasValue(3);
    assertThat(plan.omitted()).extracting(Omitted::technique).contains(SmallRepertoire.SETTLE);
  }

  @Test
  void aConditionOfATechniqueRulesItOut() {
    SessionPlan plan =
        planner.plan(allowingAll().conditions("C-BARS-SHOULDER").cleared(), request(900, TEMPLES));
    assertThat(seconds(plan, SmallRepertoire.SHOULDER)).isZero();
  }
}
