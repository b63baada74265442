package dev.nape.technique;

import dev.nape.evidence.Basis;

/**
 * A quantity that a plan may vary between limits.
 *
 * @param usual what the source or convention gives
 * @param min the least a plan may use, at most {@code usual}
 * @param max the most a plan may use, at least {@code usual}
 * @param basis what {@code usual} rests on; the limits are ours
 */
public record Amount(int usual, int min, int max, Basis basis) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException unless 0 ≤ min ≤ usual ≤ max
   */
  public Amount {
    if (min < 0 || min > usual || usual > max) {
      throw new IllegalArgumentException(usual + " is not between " + min + " and " + max);
    }
  }
}
