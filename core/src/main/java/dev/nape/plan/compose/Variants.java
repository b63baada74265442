package dev.nape.plan.compose;

import dev.nape.body.Side;
import dev.nape.plan.Section;
import dev.nape.plan.choice.Option;
import dev.nape.plan.dose.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The ways to do one protocol, from its most relevant unit alone to all of it at length. Optional
 * units go first; pressure is never part of it.
 *
 * <p>Gains are in thousandths of a relevant second. Time beyond the usual dose of a step, or beyond
 * five minutes, counts a third, time short of it somewhat less than in full. With x relevant
 * seconds a protocol is worth x × 300 ÷ (x + 300): half as much per second after five minutes as at
 * the start. Each protocol of the main part costs the time of changing hands, so that a session is
 * not a patchwork. All of it is convention.
 */
final class Variants {
  private static final int HALF_WORTH_SECONDS = 300;
  private static final int THOUSAND = 1000;
  private static final int MANY_UNITS = 4;
  private static final int BEYOND_USUAL = 3;
  private static final int LONG_STEP_SECONDS = 300;
  private static final int SHORTEST_CHANGE = 10;
  private static final int LONGEST_CHANGE = 60;
  private static final int SECONDS_PER_SECOND_OF_CHANGE = 120;

  /**
   * One way to do a protocol.
   *
   * @param option how long it takes and what it is worth
   * @param units its units, in order
   */
  record Variant(Option option, List<Dosed> units) {
    static Variant of(Option option, List<Part> parts) {
      return new Variant(option, List.of(Dosed.of(parts)));
    }

    /** Its steps, in order. */
    List<Part> parts() {
      return units.stream().flatMap(unit -> unit.parts().stream()).toList();
    }
  }

  /**
   * A unit at one level.
   *
   * @param relevant thousandths of a relevant second
   */
  record Dosed(List<Part> parts, int seconds, long relevant) {
    static Dosed of(List<Part> parts) {
      int seconds = 0;
      long relevant = 0;
      for (Part part : parts) {
        seconds += part.seconds();
        relevant += (long) part.offered().relevance() * effective(part.seconds(), part.usual());
      }
      return new Dosed(parts, seconds, relevant);
    }
  }

  private final Offer offer;
  private final Optional<Side> painful;
  private final int change;
  private final int[] ranked;
  private final Map<Level, Map<Integer, Dosed>> dosed = new EnumMap<>(Level.class);

  private Variants(Offer offer, Situation situation) {
    this.offer = offer;
    painful = offer.section() == Section.MAIN ? situation.painfulSide() : Optional.empty();
    change = offer.section() == Section.MAIN ? change(situation) : 0;
    ranked =
        IntStream.range(0, offer.units().size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer unit) -> offer.units().get(unit).optional())
                    .thenComparingInt(unit -> -offer.units().get(unit).relevance()))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private static int change(Situation situation) {
    return Math.min(
        LONGEST_CHANGE, SHORTEST_CHANGE + situation.seconds() / SECONDS_PER_SECOND_OF_CHANGE);
  }

  /** In the order of time, one for each time, none above the limit. */
  static List<Variant> of(Offer offer, Situation situation, int limit) {
    return new Variants(offer, situation).all(limit);
  }

  private List<Variant> all(int limit) {
    Map<Integer, Variant> byTime = new TreeMap<>();
    int all = ranked.length;
    for (Level level : Level.values()) {
      add(byTime, all, level, limit);
    }
    if (all > 1) {
      add(byTime, 1, Level.LEAST, limit);
      add(byTime, 1, Level.MORE, limit);
    }
    for (int units = 1; units < all; units += 1 + units / MANY_UNITS) {
      add(byTime, units, Level.USUAL, limit);
    }
    return List.copyOf(byTime.values());
  }

  private void add(Map<Integer, Variant> byTime, int units, Level level, int limit) {
    int[] chosen = Arrays.copyOf(ranked, units);
    Arrays.sort(chosen);
    List<Dosed> dosed = new ArrayList<>(units);
    int seconds = 0;
    long relevant = 0;
    for (int unit : chosen) {
      Dosed each = dosed(unit, level);
      dosed.add(each);
      seconds += each.seconds();
      relevant += each.relevant();
    }
    if (seconds >= 1 && seconds <= limit) {
      Option option = new Option(seconds, worth(relevant) - change * THOUSAND);
      byTime.merge(seconds, new Variant(option, dosed), Variants::worthMore);
    }
  }

  private static Variant worthMore(Variant one, Variant other) {
    return other.option().gain() > one.option().gain() ? other : one;
  }

  private Dosed dosed(int unit, Level level) {
    return dosed
        .computeIfAbsent(level, each -> new HashMap<>())
        .computeIfAbsent(unit, each -> Dosed.of(Part.of(offer.units().get(each), level, painful)));
  }

  /** Thousandths of a relevant second, with diminishing returns. */
  private static int worth(long relevant) {
    return (int) (relevant * HALF_WORTH_SECONDS / (relevant / THOUSAND + HALF_WORTH_SECONDS));
  }

  private static int effective(int seconds, int usualSeconds) {
    int usual = Math.min(usualSeconds, LONG_STEP_SECONDS);
    return seconds <= usual
        ? seconds * (seconds + usual) / (2 * usual)
        : usual + (seconds - usual) / BEYOND_USUAL;
  }
}
