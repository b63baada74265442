package dev.nape.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Area;
import dev.nape.body.Point;
import dev.nape.plan.SessionPlan.Block;
import dev.nape.plan.SessionPlan.PlannedStep;
import dev.nape.plan.SessionRequest;
import dev.nape.screening.Cleared;
import dev.nape.screening.Permission;
import dev.nape.technique.HandsLimit;
import dev.nape.technique.Performer;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The limits of one step, read again from the knowledge and the clearance. */
final class Limits {
  private static final Set<Area> NECK =
      EnumSet.of(Area.NECK_BACK, Area.NECK_SIDE, Area.NECK_FRONT, Area.SUBOCCIPITAL);

  private final Cleared cleared;
  private final SessionRequest request;

  Limits(Cleared cleared, SessionRequest request) {
    this.cleared = cleared;
    this.request = request;
  }

  void keptBy(Block block, Technique technique, Protocol protocol) {
    Permission permission = cleared.techniques().get(technique.id());
    assertThat(permission.usable()).as("%s is allowed", technique.id()).isTrue();
    assertThat(holds(technique.notWith())).as("condition of %s", technique.id()).isFalse();
    assertThat(technique.usefulness().get(cleared.phase()))
        .as("%s makes sense in %s", technique.id(), cleared.phase())
        .isNotNull()
        .isNotEqualTo(Technique.Usefulness.AVOID);
    assertThat(request.doneThisWeek().getOrDefault(technique.id(), 0))
        .isLessThan(technique.dose().perWeek());
    assertThat(request.recent().doneToday().getOrDefault(technique.id(), 0))
        .isLessThan(technique.dose().perDay());
    assertThat(request.recent().hoursSince().getOrDefault(technique.id(), Integer.MAX_VALUE))
        .isGreaterThanOrEqualTo(technique.dose().gapHours());
    boolean therapistsHands = protocol.byTherapist();
    assertThat(therapistsHands && cleared.performer() != Performer.THERAPIST).isFalse();
    position(block);
    HandsLimit hands = therapistsHands ? technique.therapist() : technique.self();
    for (PlannedStep planned : block.steps()) {
      place(planned.step(), permission, hands, therapistsHands);
      pressure(planned, permission, hands, therapistsHands);
    }
  }

  private void position(Block block) {
    assertThat(holds(block.position().notWith())).as("position").isFalse();
    assertThat(request.positions().isEmpty() || request.positions().contains(block.position().id()))
        .isTrue();
    if (block.position().id().equals("prone-cradle")) {
      assertThat(cleared.phase().name()).isIn("INTERICTAL", "POSTDROME");
    }
  }

  private void place(Step step, Permission permission, HandsLimit hands, boolean therapistsHands) {
    assertThat(step.region().never()).as("never").isFalse();
    assertThat(holds(step.notWith())).as("condition of %s", step.id()).isFalse();
    step.region()
        .area()
        .ifPresent(area -> {
          assertThat(permission.avoid()).as(step.id()).doesNotContain(area);
          if (!hands.only().isEmpty()) {
            assertThat(hands.only()).as(step.id()).contains(area);
          }
          if (cleared.performer() == Performer.PARTNER) {
            assertThat(NECK).as(step.id()).doesNotContain(area);
          }
        });
    step.point().ifPresent(point -> point(point, permission, therapistsHands));
  }

  private void point(Point point, Permission permission, boolean therapistsHands) {
    point
        .barredWith()
        .ifPresent(area -> assertThat(permission.avoid()).as(point.id()).doesNotContain(area));
    assertThat(holds(point.notWith())).as("condition of %s", point.id()).isFalse();
    assertThat(therapistsHands || point.selfAllowed()).as(point.id()).isTrue();
  }

  private void pressure(
      PlannedStep planned, Permission permission, HandsLimit hands, boolean therapistsHands) {
    Step step = planned.step();
    assertThat(planned.pressure())
        .as("pressure of %s", step.id())
        .isLessThanOrEqualTo(step.pressure())
        .isLessThanOrEqualTo(step.maxPressure())
        .isLessThanOrEqualTo(
            therapistsHands
                ? step.region().therapistMaxPressure()
                : step.region().selfMaxPressure())
        .isLessThanOrEqualTo(hands.maxPressure().orElse(0))
        .isLessThanOrEqualTo(permission.maxPressure().orElse(0))
        .isLessThanOrEqualTo(areaCap(step, permission))
        .isLessThanOrEqualTo(light() || resting(step) ? 3 : 6);
    if (step.pressure() > 0) {
      assertThat(planned.pressure()).as("%s still touches", step.id()).isPositive();
    }
  }

  private static int areaCap(Step step, Permission permission) {
    return permission.areaPressure().entrySet().stream()
        .filter(entry ->
            step.region().area().filter(entry.getKey()::equals).isPresent()
                || step.point()
                    .flatMap(Point::barredWith)
                    .filter(entry.getKey()::equals)
                    .isPresent())
        .mapToInt(Map.Entry::getValue)
        .min()
        .orElse(6);
  }

  /** G-REST: 48 h between firm sessions on the same area. */
  private boolean resting(Step step) {
    Map<Area, Integer> firm = request.recent().hoursSinceFirm();
    return step.region().area().filter(area -> firm.getOrDefault(area, 48) < 48).isPresent();
  }

  private boolean light() {
    return cleared.performer() == Performer.PARTNER || request.firstSession();
  }

  private boolean holds(Collection<String> conditions) {
    return !Collections.disjoint(conditions, cleared.conditions());
  }
}
