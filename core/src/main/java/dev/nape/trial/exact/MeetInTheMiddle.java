package dev.nape.trial.exact;

import java.util.Arrays;

/**
 * All sums of two halves of the scores, sorted; then each sum of one half finds its partners in the
 * other by a pointer that only moves one way. {@code 2^(N/2)} instead of {@code 2^N} (E. Horowitz
 * and S. Sahni, JACM 1974;21:277).
 */
final class MeetInTheMiddle {

  private MeetInTheMiddle() {}

  static Tails tails(double[] flips, double seen, double tie) {
    int half = flips.length / 2;
    double[] left = sums(Arrays.copyOfRange(flips, 0, half));
    double[] right = sums(Arrays.copyOfRange(flips, half, flips.length));
    double signings = (double) left.length * right.length;
    return new Tails(
        pairs(left, right, seen - tie, true) / signings,
        pairs(left, right, seen + tie, false) / signings);
  }

  /** How many pairs add up to more than a bound, or to exactly the bound when that counts. */
  private static double pairs(double[] left, double[] right, double bound, boolean orEqual) {
    long count = 0;
    int from = right.length;
    for (double sum : left) {
      while (from > 0
          && (orEqual ? sum + right[from - 1] >= bound : sum + right[from - 1] > bound)) {
        from--;
      }
      count += right.length - from;
    }
    return count;
  }

  /** Sorted without sorting: adding a score with either sign merges two sorted lists. */
  private static double[] sums(double[] flips) {
    double[] sums = {0};
    for (double flip : flips) {
      double[] merged = new double[2 * sums.length];
      int low = 0;
      int high = 0;
      for (int i = 0; i < merged.length; i++) {
        boolean takeLow = low < sums.length && sums[low] - flip <= sums[high] + flip;
        merged[i] = takeLow ? sums[low++] - flip : sums[high++] + flip;
      }
      sums = merged;
    }
    return sums;
  }
}
