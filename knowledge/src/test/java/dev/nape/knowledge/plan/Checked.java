package dev.nape.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Side;
import dev.nape.plan.Section;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionPlan.Block;
import dev.nape.plan.SessionPlan.Done;
import dev.nape.plan.SessionPlan.PlannedStep;
import dev.nape.plan.SessionRequest;
import dev.nape.screening.Cleared;
import dev.nape.screening.Permission;
import dev.nape.technique.Amount;
import dev.nape.technique.HandsLimit;
import dev.nape.technique.Performer;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step.Sides;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import dev.nape.technique.Work;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that holds of every plan, checked against the knowledge and not against the planner.
 */
final class Checked {
  private static final Map<TechniqueId, Technique> TECHNIQUES =
      World.KNOWLEDGE.techniques().stream()
          .collect(Collectors.toMap(Technique::id, Function.identity()));

  private final Cleared cleared;
  private final SessionRequest request;
  private final SessionPlan plan;

  private Checked(Cleared cleared, SessionRequest request, SessionPlan plan) {
    this.cleared = cleared;
    this.request = request;
    this.plan = plan;
  }

  static SessionPlan plan(Cleared cleared, SessionRequest request) {
    SessionPlan plan = World.PLANNER.plan(cleared, request);
    Checked checked = new Checked(cleared, request, plan);
    checked.times();
    checked.order();
    checked.minutes();
    checked.sides();
    Limits limits = new Limits(cleared, request);
    plan.blocks().forEach(block -> checked.block(block, limits));
    return plan;
  }

  private void times() {
    assertThat(plan.totalSeconds())
        .isEqualTo(plan.blocks().stream().mapToInt(Block::seconds).sum())
        .isLessThanOrEqualTo(request.seconds());
    if (request.firstSession() && cleared.performer() != Performer.THERAPIST) {
      assertThat(plan.totalSeconds()).isLessThanOrEqualTo(600);
    }
  }

  private void order() {
    assertThat(plan.blocks()).extracting(Block::section).isSorted();
    assertThat(plan.position()).isEqualTo(plan.blocks().stream().findFirst().map(Block::position));
    boolean calm =
        plan.blocks().stream()
            .allMatch(
                block -> TECHNIQUES.get(block.technique()).kind() == Technique.Kind.TOUCH_FREE);
    assertThat(plan.touchFree()).isEqualTo(calm);
    if (calm) {
      assertThat(World.steps(plan)).allMatch(step -> step.pressure() == 0);
    }
  }

  private void minutes() {
    Map<TechniqueId, Integer> used = new TreeMap<>();
    plan.blocks().forEach(block -> used.merge(block.technique(), block.seconds(), Integer::sum));
    used.forEach((id, seconds) -> {
      Technique technique = TECHNIQUES.get(id);
      Permission permission = cleared.techniques().get(id);
      HandsLimit hands =
          cleared.performer() == Performer.THERAPIST ? technique.therapist() : technique.self();
      assertThat(seconds)
          .as("time of %s", id)
          .isLessThanOrEqualTo(60 * technique.dose().minutesPerSession())
          .isLessThanOrEqualTo(60 * hands.maxMinutes().orElse(90))
          .isLessThanOrEqualTo(60 * permission.maxMinutes().orElse(90));
    });
  }

  private void sides() {
    int left = side(Sides.LEFT);
    int right = side(Sides.RIGHT);
    List<Side> painful =
        request.pain().stream()
            .filter(pain -> pain.score() > 0)
            .map(SessionRequest.Pain::side)
            .distinct()
            .toList();
    if (painful.equals(List.of(Side.LEFT))) {
      assertThat(right).as("the other side").isLessThanOrEqualTo(left);
    } else if (painful.equals(List.of(Side.RIGHT))) {
      assertThat(left).as("the other side").isLessThanOrEqualTo(right);
    } else {
      assertThat(left).as("sides are balanced").isEqualTo(right);
    }
  }

  private int side(Sides side) {
    return World.steps(plan)
        .filter(step -> step.sides() == side)
        .mapToInt(PlannedStep::seconds)
        .sum();
  }

  private void block(Block block, Limits limits) {
    Technique technique = TECHNIQUES.get(block.technique());
    Protocol protocol =
        technique.protocols().stream()
            .filter(known -> known.id().equals(block.protocol()))
            .findFirst()
            .orElseThrow();
    assertThat(technique.kind()).isNotEqualTo(Technique.Kind.REFERRAL);
    assertThat(block.seconds())
        .isEqualTo(block.steps().stream().mapToInt(PlannedStep::seconds).sum())
        .isPositive();
    if (cleared.performer() == Performer.THERAPIST && !protocol.byTherapist()) {
      assertThat(block.section()).isEqualTo(Section.HOME_STRETCHES);
    }
    assertThat(protocol.steps())
        .containsAll(block.steps().stream().map(PlannedStep::step).toList());
    block.steps().forEach(Checked::amounts);
    limits.keptBy(block, technique, protocol);
  }

  private static void amounts(PlannedStep planned) {
    Done done = planned.work();
    assertThat(planned.why()).isNotBlank().doesNotContain("{");
    assertThat(done.kind()).isEqualTo(planned.step().work());
    int times = planned.sides() == Sides.ALTERNATE ? 2 : 1;
    double rests = done.restSeconds() * (done.repetitions() - 1.0);
    double one =
        switch (done.kind()) {
          case Work.Hold hold -> {
            within(hold.seconds(), done.seconds());
            within(hold.repetitions(), done.repetitions());
            yield done.seconds() * done.repetitions();
          }
          case Work.Strokes strokes -> {
            within(strokes.repetitions(), done.repetitions());
            yield done.repetitions() * 60.0 / strokes.perMinute().usual();
          }
          case Work.ContractRelax cycle -> {
            within(cycle.cycles(), done.repetitions());
            yield done.seconds() * done.repetitions();
          }
        };
    assertThat(planned.seconds()).isEqualTo((int) Math.floor((one + rests) * times + 0.5));
  }

  private static void within(Amount amount, int value) {
    assertThat(value).isBetween(amount.min(), amount.max());
  }
}
