package dev.nape.bench.r;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Times a test over series on this thread, warm. */
final class Stopwatch {

  private static final double LEAST_SECONDS = 0.3;
  private static final int ROUNDS = 5;

  private Stopwatch() {}

  /**
   * Seconds for all of them, the median of five rounds of at least 0.3 s after two that warm up.
   */
  static double seconds(double[][] series, ToDoubleFunction<double[]> test) {
    double[] seconds = new double[ROUNDS + 2];
    for (int round = 0; round < seconds.length; round++) {
      seconds[round] = round(series, test);
    }
    double[] warm = Arrays.copyOfRange(seconds, 2, seconds.length);
    Arrays.sort(warm);
    return warm[ROUNDS / 2];
  }

  private static double round(double[][] series, ToDoubleFunction<double[]> test) {
    long begin = System.nanoTime();
    long times = 0;
    double sum = 0;
    while (System.nanoTime() - begin < LEAST_SECONDS * 1e9) {
      for (double[] one : series) {
        sum += test.applyAsDouble(one);
      }
      times++;
    }
    if (!(sum > 0)) {
      throw new IllegalStateException("no p");
    }
    return (System.nanoTime() - begin) / 1e9 / times;
  }
}
