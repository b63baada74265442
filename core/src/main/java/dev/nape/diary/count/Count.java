package dev.nape.diary.count;

import java.util.OptionalDouble;

/**
 * Days on which something was so, among the days that were recorded, among the days there were.
 *
 * @param days calendar days in the window, recorded or not; at least 0
 * @param observed days with an answer; 0 to {@code days}
 * @param yes days with the answer yes; 0 to {@code observed}
 */
public record Count(int days, int observed, int yes) {

  /** The "month" of headache trials: four weeks, so that every month holds the same weekdays. */
  public static final int MONTH = 28;

  public Count {
    if (yes < 0 || observed < yes || days < observed) {
      throw new IllegalArgumentException(
          "0 <= yes <= observed <= days does not hold: " + yes + ", " + observed + ", " + days);
    }
  }

  /**
   * Days per 28 days, 0 to 28: {@code 28 · yes / observed}. Days without an answer are left out and
   * taken to be like the others (the usual proration of headache trials). Empty when no day was
   * observed.
   */
  public OptionalDouble per28() {
    return observed == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) MONTH * yes / observed);
  }

  /**
   * Share of the days with an answer, 0 to 1: {@code observed / days}. Empty for an empty window.
   */
  public OptionalDouble completeness() {
    return days == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) observed / days);
  }

  public int missing() {
    return days - observed;
  }

  public Count plus(Count other) {
    return new Count(days + other.days, observed + other.observed, yes + other.yes);
  }
}
