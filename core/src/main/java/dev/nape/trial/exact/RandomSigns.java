package dev.nape.trial.exact;

import java.util.random.RandomGenerator;

/**
 * Sums of scores with signs drawn at random. For every eight scores the sums of all their 256
 * signings are kept, so that a draw costs one look-up for eight scores, and one random number for
 * sixty-four.
 */
final class RandomSigns {

  private static final int AT_ONCE = 8;

  private final double[][] sums;

  RandomSigns(double... scores) {
    sums = new double[(scores.length + AT_ONCE - 1) / AT_ONCE][];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums(scores, i * AT_ONCE, Math.min(scores.length, (i + 1) * AT_ONCE));
    }
  }

  /** By bits: a set one is a plus. */
  private static double[] sums(double[] scores, int from, int to) {
    double[] sums = new double[1 << (to - from)];
    for (int i = from; i < to; i++) {
      int known = 1 << (i - from);
      for (int j = 0; j < known; j++) {
        sums[known + j] = sums[j] + scores[i];
        sums[j] -= scores[i];
      }
    }
    return sums;
  }

  double next(RandomGenerator random) {
    double sum = 0;
    long bits = 0;
    for (int i = 0; i < sums.length; i++) {
      bits = i % (Long.SIZE / AT_ONCE) == 0 ? random.nextLong() : bits >>> AT_ONCE;
      sum += sums[i][(int) bits & sums[i].length - 1];
    }
    return sum;
  }
}
