package dev.nape.trial.interval;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Intervals for a proportion and for the difference of two.
 *
 * <p>Counts are {@code double} because days that come in attacks carry less information than days
 * apart: with a dispersion φ, {@code k/φ} of {@code n/φ} is the <em>effective</em> count. All
 * methods ask for {@code 0 <= k <= n}, {@code n > 0} and a confidence inside (0, 1).
 */
public final class Proportions {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Proportions() {}

  /**
   * Wilson's score interval without continuity correction: {@code (p + z²/2n ± z √(p(1−p)/n +
   * z²/4n²)) / (1 + z²/n)}. Never leaves 0 to 1 and is never empty at 0 or n. E. B. Wilson, JASA
   * 1927;22:209; method 3 of R. G. Newcombe, Stat Med 1998;17:857.
   */
  public static Interval wilson(double k, double n, double confidence) {
    check(k, n, confidence);
    double z = z(confidence);
    double p = k / n;
    double scale = 1 + z * z / n;
    double middle = (p + z * z / (2 * n)) / scale;
    double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
    // at the ends the formula gives exactly 0 or 1, give or take a rounding error
    double low = k == 0 ? 0 : Math.max(0, middle - half);
    double high = k == n ? 1 : Math.min(1, middle + half);
    return new Interval(low, high);
  }

  /**
   * The exact, conservative interval of C. J. Clopper and E. S. Pearson, Biometrika 1934;26:404.
   */
  public static Interval clopperPearson(double k, double n, double confidence) {
    check(k, n, confidence);
    double tail = (1 - confidence) / 2;
    double low = k == 0 ? 0 : beta(k, n - k + 1).inverseCumulativeProbability(tail);
    double high = k == n ? 1 : beta(k + 1, n - k).inverseSurvivalProbability(tail);
    return new Interval(low, high);
  }

  /**
   * Equal tails of the posterior Beta(k + ½, n − k + ½), with 0 and 1 as limits at the ends: Brown,
   * Cai and DasGupta, Statistical Science 2001;16:101.
   */
  public static Interval jeffreys(double k, double n, double confidence) {
    check(k, n, confidence);
    double tail = (1 - confidence) / 2;
    BetaDistribution posterior = beta(k + 0.5, n - k + 0.5);
    double low = k == 0 ? 0 : posterior.inverseCumulativeProbability(tail);
    double high = k == n ? 1 : posterior.inverseSurvivalProbability(tail);
    return new Interval(low, high);
  }

  /**
   * The difference {@code k1/n1 − k2/n2} of two independent proportions, from the two Wilson
   * intervals: method 10 of R. G. Newcombe, Stat Med 1998;17:873. Never leaves −1 to 1.
   */
  public static Interval newcombe(double k1, double n1, double k2, double n2, double confidence) {
    Interval one = wilson(k1, n1, confidence);
    Interval two = wilson(k2, n2, confidence);
    double p1 = k1 / n1;
    double p2 = k2 / n2;
    double difference = p1 - p2;
    return new Interval(
        difference - Math.hypot(p1 - one.low(), two.high() - p2),
        difference + Math.hypot(one.high() - p1, p2 - two.low()));
  }

  static double z(double confidence) {
    return NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
  }

  private static BetaDistribution beta(double a, double b) {
    return BetaDistribution.of(a, b);
  }

  private static void check(double k, double n, double confidence) {
    if (!(n > 0 && k >= 0 && k <= n && n < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("0 <= k <= n and n > 0 does not hold: " + k + ", " + n);
    }
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence is inside 0 to 1, not " + confidence);
    }
  }
}
