package dev.nape.plan.compose;

import dev.nape.plan.Section;
import dev.nape.plan.choice.Option;
import dev.nape.plan.compose.Offer.Offered;
import dev.nape.plan.compose.Variants.Variant;
import dev.nape.plan.dose.Doses;
import dev.nape.plan.dose.Level;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import dev.nape.technique.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Arrival and rest. Of the touch-free protocols for these hands the first opens a session and the
 * last ends it. The opening is shortened from its end, the rest from its beginning; the rest
 * stretches freely between its limits.
 */
final class Settle {
  private static final int GRAIN = 5;

  /** The rest that a session is meant to end with is worth more than any work … */
  private static final int PLANNED_WORTH = 2000;

  /** … and resting longer is worth something, but less than work that answers to a wish. */
  private static final int LONGER_WORTH = 90;

  /** Nothing is left out without need. */
  private static final int STEP_WORTH = 5_000;

  private Settle() {}

  /** The first touch-free offer, to begin with. */
  static Optional<Offer> opening(List<Offer> offers) {
    return touchFree(offers).stream().findFirst().map(offer -> offer.in(Section.OPENING_CHECK));
  }

  /** The last touch-free offer, to end with. */
  static Optional<Offer> rest(List<Offer> offers) {
    List<Offer> touchFree = touchFree(offers);
    return touchFree.size() < 2 ? Optional.empty() : Optional.of(touchFree.getLast());
  }

  private static List<Offer> touchFree(List<Offer> offers) {
    return offers.stream()
        .filter(offer -> offer.candidate().technique().kind() == Technique.Kind.TOUCH_FREE)
        .toList();
  }

  /**
   * Every opening within the time, in the order of time.
   *
   * @param planned seconds of arrival that the session is meant to begin with
   */
  static List<Variant> openings(Offer offer, int planned, int seconds) {
    List<Offered> steps = steps(offer);
    Map<Integer, Variant> byTime = new TreeMap<>();
    for (int count = 1; count < steps.size(); count++) {
      add(byTime, parts(steps.subList(0, count), Level.LEAST), planned);
    }
    for (Level level : Level.values()) {
      add(byTime, parts(steps, level), planned);
    }
    int usual = Part.of(steps.getFirst(), Level.USUAL).seconds();
    stretched(steps.subList(0, 1), Math.min(usual, seconds))
        .forEach(parts -> add(byTime, parts, planned));
    return within(byTime, seconds, seconds);
  }

  /**
   * Every rest up to a limit, in the order of time; where none is so short, the shortest there is.
   *
   * @param planned seconds of rest that the session is meant to end with
   * @param limit seconds that are better not exceeded
   * @param most seconds that are never exceeded
   */
  static List<Variant> rests(Offer offer, int planned, int limit, int most) {
    List<Offered> steps = steps(offer);
    Map<Integer, Variant> byTime = new TreeMap<>();
    for (int from = steps.size() - 1; from >= 0; from--) {
      List<Offered> kept = steps.subList(from, steps.size());
      add(byTime, parts(kept, Level.LEAST), planned);
      stretched(kept, Math.min(limit, most)).forEach(parts -> add(byTime, parts, planned));
    }
    return within(byTime, limit, most);
  }

  private static List<Variant> within(Map<Integer, Variant> byTime, int limit, int most) {
    List<Variant> possible =
        byTime.values().stream().filter(variant -> variant.option().seconds() <= most).toList();
    List<Variant> better =
        possible.stream().filter(variant -> variant.option().seconds() <= limit).toList();
    return better.isEmpty() ? possible.stream().limit(1).toList() : better;
  }

  /** The first step held longer and longer; the others as usual. */
  private static List<List<Part>> stretched(List<Offered> steps, int limit) {
    List<List<Part>> all = new ArrayList<>();
    Step first = steps.getFirst().step();
    if (!(first.work() instanceof Work.Hold hold)) {
      return all;
    }
    List<Part> others = parts(steps.subList(1, steps.size()), Level.USUAL);
    int longest = Math.min(hold.seconds().max(), limit);
    for (int held = hold.seconds().min(); held <= longest; held += GRAIN) {
      List<Part> parts = new ArrayList<>();
      parts.add(Part.of(steps.getFirst(), first.sides(), Doses.heldFor(hold, held)));
      parts.addAll(others);
      all.add(parts);
    }
    return all;
  }

  private static List<Part> parts(List<Offered> steps, Level level) {
    return steps.stream().map(offered -> Part.of(offered, level)).toList();
  }

  private static void add(Map<Integer, Variant> byTime, List<Part> parts, int planned) {
    int seconds = parts.stream().mapToInt(Part::seconds).sum();
    int meant = Math.min(seconds, planned);
    int gain = PLANNED_WORTH * meant + LONGER_WORTH * (seconds - meant) + STEP_WORTH * parts.size();
    byTime.putIfAbsent(seconds, Variant.of(new Option(seconds, gain), parts));
  }

  private static List<Offered> steps(Offer offer) {
    return offer.units().stream().flatMap(unit -> unit.steps().stream()).toList();
  }
}
