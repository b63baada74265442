package dev.nape.plan.compose;

import dev.nape.plan.Outline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which example session a plan follows in dividing its time. */
final class Outlines {
  private Outlines() {}

  /**
   * For these hands and this phase if there is one: the longest that is not longer than the time,
   * else the shortest; of several, the one that shares most goals, then the first.
   */
  static Optional<Outline> fit(List<Outline> outlines, Situation situation) {
    List<Outline> hands =
        outlines.stream()
            .filter(outline -> outline.template().byTherapist() == situation.byTherapist())
            .toList();
    List<Outline> phase =
        hands.stream().filter(outline -> outline.phases().contains(situation.phase())).toList();
    List<Outline> possible = phase.isEmpty() ? hands : phase;
    Comparator<Outline> byTime = Comparator.comparingInt(outline -> outline.template().seconds());
    Optional<Outline> nearest =
        possible.stream()
            .filter(outline -> outline.template().seconds() <= situation.seconds())
            .max(byTime)
            .or(() -> possible.stream().min(byTime));
    return nearest.flatMap(near ->
        possible.stream()
            .filter(outline -> outline.template().seconds() == near.template().seconds())
            .min(Comparator.comparingInt(outline -> -shared(outline, situation))));
  }

  private static int shared(Outline outline, Situation situation) {
    return (int) situation.request().goals().stream().filter(outline.goals()::contains).count();
  }
}
