package dev.nape.trial.design;

/**
 * Whole weeks between two cycles in which nothing is scheduled. It moves every later cycle as a
 * whole, so that no coin changes and every block still begins on the same weekday.
 *
 * @param afterCycle from 1; the cycle it follows
 * @param weeks 1 to 52
 */
public record Pause(int afterCycle, int weeks) {

  /** A year: whoever stays away longer begins a new trial. */
  public static final int MOST_WEEKS = 52;

  public Pause {
    if (afterCycle < 1) {
      throw new IllegalArgumentException("afterCycle is at least 1, not " + afterCycle);
    }
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw new IllegalArgumentException("weeks is 1 to 52, not " + weeks);
    }
  }
}
