package dev.nape.trial;

import java.util.OptionalDouble;

/**
 * Days counted in one arm of a comparison.
 *
 * @param observed days with an answer; at least 0
 * @param yes days with the answer yes; 0 to {@code observed}
 */
public record Tally(int observed, int yes) {

  /** The month of headache trials. */
  public static final int MONTH = 28;

  public static final Tally NOTHING = new Tally(0, 0);

  public Tally {
    if (yes < 0 || observed < yes) {
      throw new IllegalArgumentException(
          "0 <= yes <= observed does not hold: " + yes + ", " + observed);
    }
  }

  public boolean isEmpty() {
    return observed == 0;
  }

  /** {@code 28 · yes / observed}, 0 to 28; empty when nothing was observed. */
  public OptionalDouble per28() {
    return isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) MONTH * yes / observed);
  }

  public Tally plus(Tally other) {
    return new Tally(observed + other.observed, yes + other.yes);
  }

  /** The rate with half a day of each kind added, strictly inside 0 to 1: safe in a variance. */
  double smoothedRate() {
    return (yes + 0.5) / (observed + 1.0);
  }
}
