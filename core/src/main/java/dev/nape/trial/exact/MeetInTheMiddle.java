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

  /**
   * How many pairs add up to more than a bound, or to exactly the bound when that counts. Each step
   * moves one of two pointers; which one cannot be foreseen, so the step is written without a
   * branch.
   */
  private static double pairs(double[] left, double[] right, double bound, boolean orEqual) {
    double least = orEqual ? bound : Math.nextUp(bound);
    long count = 0;
    int from = right.length - 1;
    int at = 0;
    while (at < left.length && from >= 0) {
      boolean reaches = left[at] + right[from] >= least;
      count += reaches ? left.length - at : 0;
      from -= reaches ? 1 : 0;
      at += reaches ? 0 : 1;
    }
    return count;
  }

  /**
   * Sorted without sorting: adding a score with either sign merges two sorted lists. Sums lie
   * symmetrically about 0, so the lower half is merged and the upper half mirrored.
   */
  private static double[] sums(double[] flips) {
    double[] sums = {0};
    for (double flip : flips) {
      double[] merged = new double[2 * sums.length];
      int low = 0;
      int high = 0;
      for (int i = 0; i < sums.length; i++) {
        double less = sums[low] - flip;
        double more = sums[high] + flip;
        double least = Math.min(less, more);
        merged[i] = least;
        merged[merged.length - 1 - i] = -least;
        low += less <= more ? 1 : 0;
        high += less <= more ? 0 : 1;
      }
      sums = merged;
    }
    return sums;
  }
}
