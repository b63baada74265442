package dev.nape.trial.exact;

import dev.nape.trial.interval.Interval;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.combinatorics.LogBinomialCoefficient;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Yes and no in two groups, such as pain-free after two hours with massage and without. With all
 * totals held as they are, only the yes of the first group is open, and its distribution depends on
 * nothing but the odds ratio (R. A. Fisher, JRSS 1935;98:39).
 */
public final class TwoByTwo {

  /** Equal probabilities may differ in the last digits. */
  private static final double TIE = 1 + 1e-7;

  /** No odds ratio of counts that fit into an int lies beyond e to this power. */
  private static final double LARGEST_LOG_ODDS = 60;

  private final int yes1;
  private final int n1;
  private final int yes2;
  private final int n2;
  private final int least;
  private final double[] logWays;

  /** With {@code 0 <= yes <= n} and {@code n > 0} in both groups. */
  public TwoByTwo(int yes1, int n1, int yes2, int n2) {
    if (yes1 < 0 || yes1 > n1 || n1 == 0 || yes2 < 0 || yes2 > n2 || n2 == 0) {
      throw new IllegalArgumentException("0 <= yes <= n and n > 0 does not hold");
    }
    this.yes1 = yes1;
    this.n1 = n1;
    this.yes2 = yes2;
    this.n2 = n2;
    int yes = yes1 + yes2;
    this.least = Math.max(0, yes - n2);
    this.logWays = new double[Math.min(yes, n1) - least + 1];
    for (int i = 0; i < logWays.length; i++) {
      logWays[i] =
          LogBinomialCoefficient.value(n1, least + i)
              + LogBinomialCoefficient.value(n2, yes - least - i);
    }
  }

  /** Two-sided exact p of equal odds: all tables that are no more probable than the one seen. */
  public double fisherP() {
    double[] probability = distribution(0);
    double seen = probability[yes1 - least];
    double p = 0;
    for (double one : probability) {
      p += one <= seen * TIE ? one : 0;
    }
    return Math.min(1, p);
  }

  /** Pearson's chi-squared test without correction; 1 when everybody said the same. */
  public double chiSquaredP() {
    double all = (double) (yes1 + yes2) / (n1 + n2);
    if (all == 0 || all == 1) {
      return 1;
    }
    double difference = (double) yes1 / n1 - (double) yes2 / n2;
    double variance = all * (1 - all) * (1.0 / n1 + 1.0 / n2);
    return ChiSquaredDistribution.of(1).survivalProbability(difference * difference / variance);
  }

  /**
   * The conditional maximum likelihood estimate of the odds ratio, first over second. Empty when it
   * is 0 or has no bound.
   */
  public Optional<Double> oddsRatio() {
    return isInside() ? Optional.of(whereIs(this::mean, yes1)) : Optional.empty();
  }

  /**
   * Its exact limits: at each, the table seen and those beyond have half the rest of the
   * probability (J. Cornfield 1956). Empty when the estimate is.
   *
   * @param confidence inside 0 to 1
   */
  public Optional<Interval> oddsRatioLimits(double confidence) {
    double tail = (1 - confidence) / 2;
    return isInside()
        ? Optional.of(
            new Interval(
                whereIs(this::atLeastSeen, tail), whereIs(odds -> 1 - atMostSeen(odds), 1 - tail)))
        : Optional.empty();
  }

  private boolean isInside() {
    return yes1 > least && yes1 < least + logWays.length - 1;
  }

  private double mean(double logOdds) {
    double[] probability = distribution(logOdds);
    double mean = 0;
    for (int i = 0; i < probability.length; i++) {
      mean += (least + i) * probability[i];
    }
    return mean;
  }

  private double atLeastSeen(double logOdds) {
    return sum(distribution(logOdds), yes1 - least, logWays.length);
  }

  private double atMostSeen(double logOdds) {
    return sum(distribution(logOdds), 0, yes1 - least + 1);
  }

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }

  /** Of the yes of the first group, from the least on. */
  private double[] distribution(double logOdds) {
    double[] distribution = new double[logWays.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < distribution.length; i++) {
      distribution[i] = logWays[i] + i * logOdds;
      largest = Math.max(largest, distribution[i]);
    }
    double sum = 0;
    for (int i = 0; i < distribution.length; i++) {
      distribution[i] = Math.exp(distribution[i] - largest);
      sum += distribution[i];
    }
    for (int i = 0; i < distribution.length; i++) {
      distribution[i] /= sum;
    }
    return distribution;
  }

  /** The odds at which something that rises with them has a value, by halving. */
  private static double whereIs(DoubleUnaryOperator rising, double value) {
    double low = -LARGEST_LOG_ODDS;
    double high = LARGEST_LOG_ODDS;
    while (high - low > 1e-12) {
      double middle = (low + high) / 2;
      if (rising.applyAsDouble(middle) < value) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.exp((low + high) / 2);
  }
}
