package dev.nape.trial.interval;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The ratio of two rates of days.
 *
 * @param ratio first over second, above 0 and finite
 */
public record RateRatio(double ratio, Interval range) {

  /**
   * Quasi-Poisson with half a day added to each count, so that none may be zero and there is always
   * a ratio: {@code exp(log((x₁+½)/t₁) − log((x₂+½)/t₂) ± z √(φ(1/(x₁+½) + 1/(x₂+½))))}.
   *
   * @param x1 days with, at least 0
   * @param t1 days observed with, above 0
   * @param x2 days without, at least 0
   * @param t2 days observed without, above 0
   * @param dispersion φ, above 0
   * @param confidence inside 0 to 1
   */
  public static RateRatio quasiPoisson(
      int x1, double t1, int x2, double t2, double dispersion, double confidence) {
    double log = Math.log((x1 + 0.5) / t1) - Math.log((x2 + 0.5) / t2);
    double se = Math.sqrt(dispersion * (1 / (x1 + 0.5) + 1 / (x2 + 0.5)));
    double half = Proportions.z(confidence) * se;
    return new RateRatio(Math.exp(log), new Interval(Math.exp(log - half), Math.exp(log + half)));
  }

  /**
   * Exact, by conditioning on the total: x₁ of x₁+x₂ is binomial. Limits of Clopper and Pearson; J.
   * Przyborowski and H. Wilenski, Biometrika 1940;31:313. Assumes independent days, which days in
   * attacks are not.
   *
   * @param x1 days with, above 0, so that the ratio exists
   * @param x2 days without, above 0
   */
  public static RateRatio exactPoisson(int x1, double t1, int x2, double t2, double confidence) {
    if (x1 <= 0 || x2 <= 0) {
      throw new IllegalArgumentException("the exact ratio needs both counts above 0");
    }
    Interval share = Proportions.clopperPearson(x1, (double) x1 + x2, confidence);
    double time = t2 / t1;
    return new RateRatio(
        x1 / t1 / (x2 / t2), new Interval(odds(share.low()) * time, odds(share.high()) * time));
  }

  /**
   * Two-sided exact p of equal rates: the probability of every split of the total that is no more
   * probable than the one seen.
   *
   * @return 0 to 1; 1 when there was no day at all
   */
  public static double exactPoissonP(int x1, double t1, int x2, double t2) {
    BinomialDistribution split = BinomialDistribution.of(x1 + x2, t1 / (t1 + t2));
    double seen = split.probability(x1);
    double p = 0;
    for (int x = 0; x <= x1 + x2; x++) {
      double probability = split.probability(x);
      // equal ones may differ in the last digits
      p += probability <= seen * (1 + 1e-7) ? probability : 0;
    }
    return Math.min(1, p);
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
