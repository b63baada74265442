package dev.nape.knowledge.plan;

import static dev.nape.knowledge.plan.World.minutes;
import static dev.nape.knowledge.plan.World.minutesFor;
import static dev.nape.knowledge.plan.World.minutesWith;
import static dev.nape.knowledge.plan.World.pain;
import static dev.nape.knowledge.plan.World.seconds;
import static dev.nape.knowledge.plan.World.steps;
import static dev.nape.knowledge.plan.World.who;
import static dev.nape.technique.Performer.PARTNER;
import static dev.nape.technique.Performer.SELF;
import static dev.nape.technique.Performer.THERAPIST;
import static dev.nape.technique.Phase.AURA;
import static dev.nape.technique.Phase.HEADACHE_MILD;
import static dev.nape.technique.Phase.HEADACHE_MODERATE;
import static dev.nape.technique.Phase.HEADACHE_SEVERE;
import static dev.nape.technique.Phase.INTERICTAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Area;
import dev.nape.body.Side;
import dev.nape.plan.Section;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionPlan.Block;
import dev.nape.plan.SessionPlan.Omitted;
import dev.nape.plan.SessionPlan.PlannedStep;
import dev.nape.plan.SessionRequest.Pain;
import dev.nape.technique.Goal;
import dev.nape.technique.Step.Sides;
import dev.nape.technique.TechniqueId;
import dev.nape.technique.Work;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions of people one could meet. */
class PlanExamplesTest {
  private static final Pain LEFT_TEMPLE = pain("temple", Side.LEFT, 6);
  private static final Pain BACK_OF_HEAD = pain("occiput", Side.BOTH, 4);

  @Test
  void ten_minutes_between_attacks_work_on_what_refers_to_the_left_temple() {
    SessionPlan plan = who(INTERICTAL, SELF).plan(minutes(10, LEFT_TEMPLE));
    assertThat(plan.totalSeconds()).isBetween(540, 600);
    assertThat(plan.blocks())
        .extracting(Block::section)
        .startsWith(Section.OPENING_CHECK)
        .contains(Section.MAIN, Section.REST);
    assertThat(whys(plan)).anyMatch(why -> why.startsWith("Temple, left → "));
    assertThat(seconds(plan, "trigger-point")).as("nobody has shown it").isZero();
  }

  @Test
  void shown_trigger_points_are_pressed_on_the_painful_side_first() {
    SessionPlan plan = who(INTERICTAL, SELF).shown("trigger-point").plan(minutes(10, LEFT_TEMPLE));
    List<PlannedStep> pressing =
        steps(plan).filter(step -> step.step().id().equals("tpt-self-upper-trap-02")).toList();
    assertThat(pressing).isNotEmpty();
    assertThat(pressing.getFirst().sides()).isEqualTo(Sides.LEFT);
    assertThat(pressing.getFirst().work().seconds()).isLessThanOrEqualTo(30);
    assertThat(whys(plan)).contains("Temple, left → Upper trapezius → its trigger point");
  }

  @Test
  void a_severe_attack_gets_rest_and_breath_and_nothing_else() {
    SessionPlan plan = who(HEADACHE_SEVERE, SELF).plan(minutes(20, LEFT_TEMPLE));
    assertThat(plan.touchFree()).isTrue();
    assertThat(plan.blocks()).extracting(block -> block.technique().value()).containsOnly("settle");
    assertThat(plan.totalSeconds()).as("at most its dose").isBetween(540, 600);
    assertThat(plan.omitted()).extracting(Omitted::technique).contains(new TechniqueId("settle"));
  }

  @Test
  void an_aura_leaves_hands_and_forearms() {
    SessionPlan plan = who(AURA, SELF).plan(minutesFor(5, Goal.NAUSEA));
    assertThat(plan.touchFree()).isFalse();
    assertThat(steps(plan).flatMap(step -> step.step().region().area().stream()))
        .isNotEmpty()
        .containsOnly(Area.ARMS_HANDS);
    assertThat(steps(plan).mapToInt(PlannedStep::pressure).max().orElseThrow())
        .isLessThanOrEqualTo(2);
  }

  @Test
  void nausea_leads_to_the_wrist() {
    SessionPlan plan = who(INTERICTAL, SELF).plan(minutesFor(10, Goal.NAUSEA));
    assertThat(steps(plan).flatMap(step -> step.step().point().stream()))
        .anyMatch(point -> point.id().equals("PC6"));
  }

  @Test
  void a_moderate_attack_gets_at_most_five_light_minutes_of_a_technique() {
    SessionPlan plan = who(HEADACHE_MODERATE, SELF).plan(minutesWith(15, "cold-pack", LEFT_TEMPLE));
    assertThat(plan.touchFree()).isFalse();
    assertThat(seconds(plan, "pressure-point")).isLessThanOrEqualTo(300);
    assertThat(steps(plan).mapToInt(PlannedStep::pressure).max().orElseThrow())
        .isLessThanOrEqualTo(2);
  }

  @Test
  void a_mild_attack_is_cooled_if_something_cold_is_at_hand() {
    Pain forehead = pain("forehead", Side.BOTH, 3);
    SessionPlan cold = who(HEADACHE_MILD, SELF).plan(minutesWith(15, "cold-pack", forehead));
    SessionPlan none = who(HEADACHE_MILD, SELF).plan(minutes(15, forehead));
    assertThat(seconds(cold, "cold-stone")).isBetween(180, 600);
    assertThat(seconds(none, "cold-stone")).isZero();
    assertThat(none.omitted())
        .anyMatch(left ->
            left.technique().value().equals("cold-stone") && left.why().startsWith("Needs:"));
  }

  @Test
  void in_pregnancy_no_barred_point_is_pressed_and_nobody_lies_flat() {
    SessionPlan plan =
        who(INTERICTAL, SELF)
            .with("C-PREGNANT")
            .doctorKnows("C-PREGNANT")
            .plan(minutes(15, pain("temple", Side.BOTH, 5)));
    assertThat(plan.touchFree()).isFalse();
    assertThat(steps(plan).flatMap(step -> step.step().point().stream()).map(p -> p.id()))
        .doesNotContain("LI4", "SP6", "GB21", "BL60");
    assertThat(plan.blocks())
        .extracting(block -> block.position().id())
        .doesNotContain("supine-flat", "supine-knees", "prone-cradle");
    assertThat(steps(plan).mapToInt(PlannedStep::pressure).max().orElseThrow())
        .isLessThanOrEqualTo(3);
  }

  @Test
  void a_partner_does_no_neck_work_and_strokes_lightly() {
    SessionPlan plan = who(INTERICTAL, PARTNER).plan(minutes(15, LEFT_TEMPLE, BACK_OF_HEAD));
    assertThat(plan.touchFree()).isFalse();
    assertThat(steps(plan).flatMap(step -> step.step().region().area().stream()))
        .doesNotContain(Area.NECK_BACK, Area.NECK_SIDE, Area.SUBOCCIPITAL);
    assertThat(steps(plan).map(step -> step.step().hands().id()))
        .doesNotContain("thumb-press", "finger-press", "pincer-hold", "static-stretch");
    assertThat(steps(plan).mapToInt(PlannedStep::pressure).max().orElseThrow())
        .isLessThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 45, 60, 90})
  void a_therapist_fills_the_hour_from_the_shoulders_to_the_head(int length) {
    SessionPlan plan =
        who(INTERICTAL, THERAPIST)
            .plan(
                minutesFor(length, Goal.NECK_TENSION, pain("temple", Side.RIGHT, 5), BACK_OF_HEAD));
    assertThat(plan.totalSeconds()).isBetween(length * 54, length * 60);
    assertThat(plan.blocks())
        .extracting(Block::section)
        .isSorted()
        .contains(
            Section.OPENING_CHECK, Section.WARM_UP, Section.MAIN, Section.FLUSHING, Section.REST);
    assertThat(seconds(plan, "trigger-point")).isPositive();
    assertThat(plan.aftercare()).isNotEmpty();
  }

  @Test
  void taught_contract_relax_is_followed_by_smoothing_strokes_and_rest() {
    SessionPlan plan =
        who(INTERICTAL, SELF).shown("pnf-stretching").plan(minutesFor(20, Goal.NECK_TENSION));
    List<PlannedStep> steps = steps(plan).toList();
    int contract =
        steps.stream()
            .filter(step -> step.work().kind() instanceof Work.ContractRelax)
            .mapToInt(steps::indexOf)
            .max()
            .orElseThrow();
    assertThat(steps.get(contract + 1).step().hands().id()).isEqualTo("palm-glide");
    assertThat(plan.blocks()).extracting(Block::section).contains(Section.REST);
    assertThat(
            seconds(
                who(INTERICTAL, SELF).plan(minutesFor(20, Goal.NECK_TENSION)), "pnf-stretching"))
        .isZero();
  }

  @Test
  void ninety_minutes_alone_are_shortened_and_the_plan_says_by_what() {
    SessionPlan plan = who(INTERICTAL, SELF).plan(minutesFor(90, Goal.RELAX, LEFT_TEMPLE));
    assertThat(plan.totalSeconds()).isLessThan(4860);
    assertThat(plan.omitted()).extracting(Omitted::why).anyMatch(why -> why.startsWith("At most "));
  }

  @Test
  void whatever_is_spared_is_spared() {
    SessionPlan plan =
        who(INTERICTAL, SELF)
            .sparing(Area.FOREHEAD_TEMPLES, Area.SCALP)
            .plan(minutes(15, LEFT_TEMPLE));
    assertThat(steps(plan).flatMap(step -> step.step().region().area().stream()))
        .isNotEmpty()
        .doesNotContain(Area.FOREHEAD_TEMPLES, Area.SCALP);
  }

  @Test
  void nobody_counts_seven_seconds() {
    for (int length : List.of(3, 5, 10, 15, 20)) {
      SessionPlan plan = who(INTERICTAL, SELF).plan(minutes(length, LEFT_TEMPLE));
      assertThat(steps(plan))
          .isNotEmpty()
          .filteredOn(step -> step.work().kind() instanceof Work.Hold)
          .allMatch(step ->
              step.work().seconds() % 5 == 0 || Set.of(3, 8).contains(step.work().seconds()));
    }
  }

  private static List<String> whys(SessionPlan plan) {
    return steps(plan).map(PlannedStep::why).toList();
  }
}
