package dev.nape.trial.index;

import dev.nape.trial.interval.Interval;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The logarithm of the ratio of two phase means, for outcomes that are meant to fall, such as
 * migraine days a month: below 0 for fewer (J. E. Pustejovsky, Psychological Methods 2018;23:217).
 * Its standard error {@code √(s₀²/(n₀m₀²) + s₁²/(n₁m₁²))} holds for independent values only.
 *
 * @param value log of the mean after over the mean before
 */
public record LogResponseRatio(double value, double standardError) {

  private record Phase(int n, double mean, double variance) {

    static Phase of(double[] values) {
      double mean = Arrays.stream(values).average().orElse(0);
      double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
      return new Phase(values.length, mean, squares / (values.length - 1));
    }

    double relative() {
      return variance / (n * mean * mean);
    }
  }

  /**
   * From two phases of at least two values each.
   *
   * @param corrected whether to take out the bias of small samples, {@code s²/(2nm²)} of each phase
   * @return empty when a mean is not above 0, or no value differs from another
   */
  public static Optional<LogResponseRatio> of(double[] before, double[] after, boolean corrected) {
    Phase zero = Phase.of(before);
    Phase one = Phase.of(after);
    double variance = zero.relative() + one.relative();
    if (!(zero.mean > 0 && one.mean > 0 && variance > 0)) {
      return Optional.empty();
    }
    double bias = corrected ? (one.relative() - zero.relative()) / 2 : 0;
    return Optional.of(
        new LogResponseRatio(Math.log(one.mean / zero.mean) + bias, Math.sqrt(variance)));
  }

  /** 95 % limits by the normal distribution. */
  public Interval range() {
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);
    return Interval.around(value, z * standardError);
  }
}
