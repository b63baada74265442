package dev.nape.trial.interval;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * An estimate whose error follows Student's t. It assumes errors that are nearly normal, and
 * independent between the things counted.
 *
 * @param estimate in the unit of the analysis; finite
 * @param standardError in the same unit; above 0 and finite
 * @param degrees of freedom, above 0, whole or not
 */
public record StudentT(double estimate, double standardError, double degrees) {

  public StudentT {
    if (!Double.isFinite(estimate)
        || !(standardError > 0 && standardError < Double.POSITIVE_INFINITY)
        || !(degrees > 0)) {
      throw new IllegalArgumentException(
          "not an estimate: " + estimate + ", " + standardError + ", " + degrees);
    }
  }

  /**
   * The mean of differences within pairs, {@code s²/n} on n − 1 degrees. Empty below two
   * differences and when all are the same: there is no error to be estimated.
   */
  public static Optional<StudentT> paired(double... differences) {
    int n = differences.length;
    return n < 2
        ? Optional.empty()
        : found(mean(differences), Math.sqrt(variance(differences) / n), n - 1.0);
  }

  /**
   * The difference of two means, the first less the second, with a variance of its own for each: B.
   * L. Welch, Biometrika 1947;34:28. Empty when a group has fewer than two values, or all values of
   * both groups are the same.
   */
  public static Optional<StudentT> welch(double[] first, double[] second) {
    if (first.length < 2 || second.length < 2) {
      return Optional.empty();
    }
    return welch(
        mean(first) - mean(second),
        variance(first) / first.length,
        first.length - 1.0,
        variance(second) / second.length,
        second.length - 1.0);
  }

  /**
   * The same from the variances of two estimates with the degrees of freedom of each, {@code
   * (v₁+v₂)² / (v₁²/d₁ + v₂²/d₂)} (F. E. Satterthwaite, Biometrics Bulletin 1946;2:110). Empty when
   * both variances are 0 or a degree is.
   */
  public static Optional<StudentT> welch(
      double difference, double v1, double degrees1, double v2, double degrees2) {
    if (!(degrees1 > 0 && degrees2 > 0)) {
      return Optional.empty();
    }
    double degrees = (v1 + v2) * (v1 + v2) / (v1 * v1 / degrees1 + v2 * v2 / degrees2);
    return found(difference, Math.sqrt(v1 + v2), degrees);
  }

  private static Optional<StudentT> found(double estimate, double error, double degrees) {
    return error > 0 ? Optional.of(new StudentT(estimate, error, degrees)) : Optional.empty();
  }

  /** Estimate over standard error. */
  public double t() {
    return estimate / standardError;
  }

  /** Two-sided p of an estimate of 0. */
  public double p() {
    return Math.min(1, 2 * TDistribution.of(degrees).survivalProbability(Math.abs(t())));
  }

  /**
   * Limits with equal tails.
   *
   * @param confidence inside 0 to 1
   */
  public Interval range(double confidence) {
    double t = TDistribution.of(degrees).inverseSurvivalProbability((1 - confidence) / 2);
    return Interval.around(estimate, t * standardError);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static double variance(double[] values) {
    double mean = mean(values);
    return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
  }
}
