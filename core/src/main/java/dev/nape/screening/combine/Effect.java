package dev.nape.screening.combine;

import dev.nape.body.Area;
import dev.nape.screening.Limits;
import dev.nape.screening.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one rule does to one technique. Effects join by {@link #and}: strictest wins, limits add up.
 * Joining can only restrict, in any order; that is why no answer ever loosens a clearance.
 *
 * @param rule its id
 * @param verdict allowed when the rule sets a cap or takes areas out and no more
 * @param pressure 0–6, or {@link #FREE}
 * @param minutes a session, or {@link #FREE}
 * @param avoid areas taken out
 * @param areaPressure caps of single areas
 * @param words limits in words
 */
record Effect(
    String rule,
    Verdict verdict,
    int pressure,
    int minutes,
    Set<Area> avoid,
    Map<Area, Integer> areaPressure,
    List<String> words) {

  /** No cap. */
  static final int FREE = Integer.MAX_VALUE;

  static Effect of(String rule, Verdict verdict) {
    return new Effect(rule, verdict, FREE, FREE, Set.of(), Map.of(), List.of());
  }

  static Effect avoiding(String rule, Set<Area> areas) {
    return new Effect(rule, Verdict.ALLOWED, FREE, FREE, areas, Map.of(), List.of());
  }

  static Effect capped(String rule, OptionalInt pressure, OptionalInt minutes) {
    return new Effect(
        rule,
        Verdict.ALLOWED,
        pressure.orElse(FREE),
        minutes.orElse(FREE),
        Set.of(),
        Map.of(),
        List.of());
  }

  /**
   * A verdict with its limits.
   *
   * @param home whether one's own or a partner's hands work
   */
  static Effect of(String rule, Verdict verdict, Limits limits, boolean home) {
    Set<Area> avoid = Areas.union(limits.avoid(), Areas.allBut(limits.only()));
    if (home) {
      avoid = Areas.union(avoid, Areas.allBut(limits.onlyAtHome()));
    }
    return new Effect(
        rule,
        verdict,
        limits.maxPressure().orElse(FREE),
        limits.maxMinutes().orElse(FREE),
        avoid,
        Map.of(),
        verdict == Verdict.BARRED ? List.of() : limits.words().map(List::of).orElse(List.of()));
  }

  /**
   * The same said of one area: anything stricter than a limit takes the area out, wherever hands
   * go; what is done there is limited, and what never comes there keeps its verdict.
   */
  Effect at(Area area, boolean touched) {
    boolean out = verdict.compareTo(Verdict.LIMITED) > 0;
    return new Effect(
        rule,
        touched ? Verdict.LIMITED : Verdict.ALLOWED,
        FREE,
        touched ? minutes : FREE,
        out ? Areas.union(avoid, Set.of(area)) : avoid,
        pressure == FREE ? Map.of() : Map.of(area, pressure),
        touched ? words : List.of());
  }

  /** Both, under this rule's id. */
  Effect and(Effect other) {
    return new Effect(
        rule,
        verdict.stricter(other.verdict),
        Math.min(pressure, other.pressure),
        Math.min(minutes, other.minutes),
        Areas.union(avoid, other.avoid),
        lower(areaPressure, other.areaPressure),
        joined(words, other.words));
  }

  private static Map<Area, Integer> lower(Map<Area, Integer> some, Map<Area, Integer> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    Map<Area, Integer> all = new EnumMap<>(some);
    more.forEach((area, pressure) -> all.merge(area, pressure, Math::min));
    return all;
  }

  private static List<String> joined(List<String> some, List<String> more) {
    if (some.containsAll(more)) {
      return some;
    }
    List<String> all = new ArrayList<>(some);
    more.stream().filter(words -> !all.contains(words)).forEach(all::add);
    return List.copyOf(all);
  }
}
