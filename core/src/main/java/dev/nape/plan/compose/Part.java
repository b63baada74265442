package dev.nape.plan.compose;

import dev.nape.body.Side;
import dev.nape.plan.SessionPlan.Done;
import dev.nape.plan.compose.Offer.Offered;
import dev.nape.plan.compose.Offer.Unit;
import dev.nape.plan.dose.Doses;
import dev.nape.plan.dose.Level;
import dev.nape.technique.Step.Sides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A step with its side and amounts fixed. */
record Part(Offered offered, Sides sides, Done done, int seconds, int usual) {

  static Part of(Offered offered, Sides sides, Done done) {
    int usual = Doses.seconds(offered.done(Level.USUAL), sides);
    return new Part(offered, sides, done, Doses.seconds(done, sides), usual);
  }

  static Part of(Offered offered, Level level) {
    return of(offered, offered.step().sides(), offered.done(level));
  }

  /**
   * The steps of a unit in order. With pain on one side the alternating steps come first on that
   * side in full, then on the other at half dose; where the main step cannot be halved, the painful
   * side is done alone.
   */
  static List<Part> of(Unit unit, Level level, Optional<Side> painful) {
    List<Offered> steps = unit.steps();
    int first = 0;
    while (first < steps.size() && !alternates(steps.get(first))) {
      first++;
    }
    if (painful.isEmpty() || first == steps.size()) {
      return steps.stream().map(offered -> of(offered, level)).toList();
    }
    int last = steps.size() - 1;
    while (!alternates(steps.get(last))) {
      last--;
    }
    List<Part> parts = new ArrayList<>();
    steps.subList(0, first).forEach(offered -> parts.add(of(offered, level)));
    oneThenTheOther(steps.subList(first, last + 1), level, painful.get(), parts);
    steps.subList(last + 1, steps.size()).forEach(offered -> parts.add(of(offered, level)));
    return parts;
  }

  private static void oneThenTheOther(
      List<Offered> steps, Level level, Side painful, List<Part> parts) {
    Sides here = painful == Side.LEFT ? Sides.LEFT : Sides.RIGHT;
    Sides there = painful == Side.LEFT ? Sides.RIGHT : Sides.LEFT;
    for (Offered offered : steps) {
      Done done = offered.done(level);
      parts.add(of(offered, alternates(offered) ? here : offered.step().sides(), done));
    }
    List<Part> alternating =
        steps.stream()
            .filter(Part::alternates)
            .map(offered -> of(offered, there, offered.done(level)))
            .toList();
    Part longest = alternating.stream().max(Comparator.comparingInt(Part::seconds)).orElseThrow();
    if (Doses.half(longest.done()).isPresent()) {
      alternating.forEach(part ->
          parts.add(of(part.offered(), there, Doses.half(part.done()).orElse(part.done()))));
    }
  }

  private static boolean alternates(Offered offered) {
    return offered.step().sides() == Sides.ALTERNATE;
  }
}
