package dev.nape.plan.relevance;

import dev.nape.body.Muscle;
import dev.nape.body.PainZone;
import dev.nape.body.Point;
import dev.nape.body.Side;
import dev.nape.evidence.Basis;
import dev.nape.technique.Goal;
import java.util.Optional;

/**
 * Why a step answers to a wish.
 *
 * @param weight 0–1,000: how closely
 * @param zone where it hurts, if that is the reason
 * @param side on which side it hurts
 * @param muscle that refers there
 * @param point that is pressed for it
 * @param goal that it serves, if that is the reason
 * @param basis what it rests on
 */
public record Match(
    int weight,
    Optional<PainZone> zone,
    Side side,
    Optional<Muscle> muscle,
    Optional<Point> point,
    Optional<Goal> goal,
    Basis basis) {

  static Match ofPoint(PainZone zone, Point point, int weight) {
    return new Match(
        weight,
        Optional.of(zone),
        Side.BOTH,
        Optional.empty(),
        Optional.of(point),
        Optional.empty(),
        point.basis());
  }

  static Match ofMuscle(PainZone zone, Muscle muscle, Point point, int weight) {
    return new Match(
        weight,
        Optional.of(zone),
        Side.BOTH,
        Optional.of(muscle),
        Optional.of(point),
        Optional.empty(),
        muscle.basis());
  }

  static Match ofZone(PainZone zone, int weight) {
    return new Match(
        weight,
        Optional.of(zone),
        Side.BOTH,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Basis.CONVENTION);
  }

  static Match ofGoal(Goal goal, int weight) {
    return new Match(
        weight,
        Optional.empty(),
        Side.BOTH,
        Optional.empty(),
        Optional.empty(),
        Optional.of(goal),
        Basis.CONVENTION);
  }

  Match on(Side painful) {
    return painful == side ? this : new Match(weight, zone, painful, muscle, point, goal, basis);
  }

  /** The closer one; of equals, the first. */
  static Match better(Match one, Match other) {
    return other.weight > one.weight ? other : one;
  }

  /** A reason that names a point says more than one that names a goal. */
  public int rank() {
    return weight + (point.isPresent() ? 2000 : 0) + (zone.isPresent() ? 1000 : 0);
  }
}
