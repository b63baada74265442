package dev.nape.plan.compose;

import dev.nape.body.Point;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import dev.nape.technique.Work;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A protocol, cut into the units that may be done without each other.
 *
 * <p>A protocol for one point, or one with a tool, is a sequence (find, press, stretch, smooth out)
 * and stays whole. One that goes from point to point or from region to region may be shortened to
 * some of them, as the example sessions do.
 */
record Candidate(Technique technique, Protocol protocol, List<List<Step>> units) {
  private static final int LONG_SECONDS = 60;

  static Candidate of(Technique technique, Protocol protocol) {
    boolean whole = points(protocol) == 1 || Tools.needed(protocol);
    return new Candidate(
        technique, protocol, whole ? List.of(protocol.steps()) : cut(protocol.steps()));
  }

  private static int points(Protocol protocol) {
    Set<String> points = new HashSet<>();
    protocol.steps().forEach(step -> step.point().ifPresent(point -> points.add(point.id())));
    return points.size();
  }

  private static List<List<Step>> cut(List<Step> steps) {
    List<List<Step>> units = new ArrayList<>();
    for (Step step : steps) {
      if (units.isEmpty() || !together(units.getLast().getLast(), step)) {
        units.add(new ArrayList<>());
      }
      units.getLast().add(step);
    }
    return units.stream().map(List::copyOf).toList();
  }

  /** On the same point, or a step without a point in the region of the one before. */
  private static boolean together(Step before, Step step) {
    Optional<Point> point = step.point();
    return point.isPresent()
        ? point.equals(before.point())
        : step.region().id().equals(before.region().id());
  }

  /**
   * Whether a step is never done for longer than usual: own hands press a trigger point no longer
   * than taught, and no point beyond a minute unless that is its usual time.
   */
  boolean neverLonger(Step step) {
    return atHome()
        && step.point().isPresent()
        && (step.point().get().kind() == Point.Kind.TRIGGER
            || (step.work() instanceof Work.Hold hold && hold.seconds().usual() >= LONG_SECONDS));
  }

  /** Whether it is done by the person, alone or with a partner's hands. */
  boolean atHome() {
    return !protocol.byTherapist();
  }
}
