package dev.nape.trial.index;

import java.util.Arrays;

/**
 * How little two phases of one person's record overlap, for outcomes that are meant to rise. None
 * of these has a usable standard error, because days hang together; and Tau-U can leave −1 to 1 and
 * takes a trend for an effect (K. R. Tarlow, Behavior Modification 2017;41:427).
 */
public final class Overlap {

  private Overlap() {}

  /**
   * Non-overlap of all pairs: share of pairs of one value of each phase in which the later is
   * higher, ties half, 0 to 1 (R. I. Parker and K. Vannest, Behavior Therapy 2009;40:357).
   *
   * @param before the first phase, not empty
   * @param after the second, not empty
   */
  public static double nap(double[] before, double[] after) {
    return (tau(before, after) + 1) / 2;
  }

  /** The same between −1 and 1: {@code 2·NAP − 1}. */
  public static double tau(double[] before, double[] after) {
    return (double) kendall(before, after) / (before.length * after.length);
  }

  /** Share of values after that lie above all before, 0 to 1 (Scruggs et al. 1987). */
  public static double pnd(double[] before, double[] after) {
    double highest = Arrays.stream(before).max().orElseThrow();
    return (double) Arrays.stream(after).filter(value -> value > highest).count() / after.length;
  }

  /** Tau less the trend before, over the same number of pairs (R. I. Parker et al. 2011). */
  public static double tauU(double[] before, double[] after) {
    int trend = 0;
    for (int i = 0; i < before.length; i++) {
      for (int j = i + 1; j < before.length; j++) {
        trend += (int) Math.signum(before[j] - before[i]);
      }
    }
    return (double) (kendall(before, after) - trend) / (before.length * after.length);
  }

  /**
   * Tau of what remains once the trend before, the median of all slopes between two of its values,
   * is drawn out over both phases (K. R. Tarlow 2017).
   *
   * @param before at least two values, one a unit of time
   */
  public static double baselineCorrectedTau(double[] before, double[] after) {
    double slope = medianSlope(before);
    return tau(without(slope, before, 0), without(slope, after, before.length));
  }

  private static double[] without(double slope, double[] values, int start) {
    double[] left = new double[values.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = values[i] - slope * (start + i);
    }
    return left;
  }

  private static double medianSlope(double[] values) {
    double[] slopes = new double[values.length * (values.length - 1) / 2];
    int n = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        slopes[n++] = (values[j] - values[i]) / (j - i);
      }
    }
    Arrays.sort(slopes);
    return (slopes[n / 2] + slopes[(n - 1) / 2]) / 2;
  }

  /** Pairs in which the later is higher, less those in which it is lower. */
  private static int kendall(double[] before, double[] after) {
    int sum = 0;
    for (double one : before) {
      for (double other : after) {
        sum += (int) Math.signum(other - one);
      }
    }
    return sum;
  }
}
