package dev.nape.knowledge.plan;

import dev.nape.body.Area;
import dev.nape.plan.SessionRequest;
import dev.nape.screening.Cleared;
import dev.nape.screening.Permission;
import dev.nape.technique.HandsLimit;
import dev.nape.technique.Performer;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import dev.nape.technique.Work;
import java.util.Collections;
import java.util.Set;

/**
 * How much time could be filled for certain, reckoned without the planner: of each technique the
 * one protocol that can be done in its usual dose without leaving anything out, never more than its
 * minutes, and rest.
 */
final class Allowance {
  private final Cleared cleared;
  private final SessionRequest request;

  Allowance(Cleared cleared, SessionRequest request) {
    this.cleared = cleared;
    this.request = request;
  }

  int seconds() {
    return World.KNOWLEDGE.techniques().stream().mapToInt(this::seconds).sum();
  }

  private int seconds(Technique technique) {
    Permission permission = cleared.techniques().get(technique.id());
    if (!permission.usable()
        || technique.kind() == Technique.Kind.REFERRAL
        || technique.usefulness().getOrDefault(cleared.phase(), Technique.Usefulness.AVOID)
            == Technique.Usefulness.AVOID
        || !Collections.disjoint(technique.notWith(), cleared.conditions())
        || request.doneThisWeek().getOrDefault(technique.id(), 0) >= technique.dose().perWeek()
        || request.recent().doneToday().getOrDefault(technique.id(), 0) >= technique.dose().perDay()
        || request.recent().hoursSince().getOrDefault(technique.id(), Integer.MAX_VALUE)
            < technique.dose().gapHours()) {
      return 0;
    }
    boolean therapist = cleared.performer() == Performer.THERAPIST;
    HandsLimit hands = therapist ? technique.therapist() : technique.self();
    int most =
        60
            * Math.min(
                technique.dose().minutesPerSession(),
                Math.min(hands.maxMinutes().orElse(90), permission.maxMinutes().orElse(90)));
    return technique.protocols().stream()
        .filter(protocol -> protocol.byTherapist() == therapist)
        .filter(protocol -> whole(protocol, permission, hands))
        .mapToInt(Allowance::usual)
        .filter(seconds -> seconds <= most)
        .max()
        .orElse(0);
  }

  /** Conservative: one doubtful step and the protocol does not count. */
  private boolean whole(Protocol protocol, Permission permission, HandsLimit hands) {
    return request.positions().isEmpty()
        && protocol.positions().stream()
            .anyMatch(position ->
                position.phases().contains(cleared.phase())
                    && Collections.disjoint(position.notWith(), cleared.conditions()))
        && protocol.steps().stream().allMatch(step -> free(step, permission, hands));
  }

  private boolean free(Step step, Permission permission, HandsLimit hands) {
    Set<Area> avoid = permission.avoid();
    boolean here =
        step.region().area().map(area -> !avoid.contains(area) && on(area, hands)).orElse(true);
    boolean point =
        step.point()
            .map(p ->
                p.selfAllowed()
                    && p.barredWith().map(area -> !avoid.contains(area)).orElse(true)
                    && Collections.disjoint(p.notWith(), cleared.conditions()))
            .orElse(true);
    return here
        && point
        && cleared.performer() != Performer.PARTNER
        && Collections.disjoint(step.notWith(), cleared.conditions())
        && !step.hands().id().contains("stone")
        && !step.hands().id().contains("ball")
        && permission.areaPressure().isEmpty()
        && (step.pressure() == 0 || permission.maxPressure().orElse(0) > 0);
  }

  private boolean on(Area area, HandsLimit hands) {
    return hands.only().isEmpty() || hands.only().contains(area);
  }

  /** One side only, which is the least that a usual dose takes. */
  private static int usual(Protocol protocol) {
    return protocol.steps().stream().mapToInt(step -> usual(step.work())).sum();
  }

  private static int usual(Work work) {
    return switch (work) {
      case Work.Hold hold -> hold.seconds().usual() * hold.repetitions().usual();
      case Work.Strokes strokes -> strokes.repetitions().usual() * 60 / strokes.perMinute().usual();
      case Work.ContractRelax cycle ->
          cycle.cycles().usual()
              * (cycle.contractionSeconds().usual()
                  + cycle.relaxSeconds().usual()
                  + cycle.stretchSeconds().usual());
    };
  }
}
