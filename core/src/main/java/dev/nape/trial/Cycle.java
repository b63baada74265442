package dev.nape.trial;

/**
 * One cycle of 28 days: a block with massage and a block without, in the order a coin chose, the
 * first three days of each left out. Days count as the schedule had them, kept or not.
 */
public record Cycle(Tally on, Tally off) {

  /** Whether both blocks hold an observed day; otherwise the cycle compares nothing. */
  public boolean isComparable() {
    return !on.isEmpty() && !off.isEmpty();
  }

  /** The Mantel–Haenszel weight {@code n₁n₀/(n₁+n₀)}; 0 when either block is empty. */
  double weight() {
    return isComparable()
        ? (double) on.observed() * off.observed() / (on.observed() + off.observed())
        : 0;
  }

  /** {@code k₀/n₀ − k₁/n₁}: positive for fewer days with massage; 0 when nothing is compared. */
  double difference() {
    return isComparable()
        ? (double) off.yes() / off.observed() - (double) on.yes() / on.observed()
        : 0;
  }

  /**
   * Weight times difference, {@code (k₀n₁ − k₁n₀)/(n₁+n₀)}; 0 when nothing is compared. Exchanging
   * the blocks turns its sign and nothing else. Divided once, so that unbroken blocks give whole
   * half days to the last digit, and the exact test its short way.
   */
  public double score() {
    int days = on.observed() + off.observed();
    return isComparable()
        ? ((double) off.yes() * on.observed() - (double) on.yes() * off.observed()) / days
        : 0;
  }
}
