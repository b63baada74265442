package dev.nape.trial.pooling;

import dev.nape.trial.interval.Interval;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Effects put together by a random-effects model: the average of what is true for each.
 *
 * <p>τ² by restricted maximum likelihood; mean {@code μ = Σwy/Σw} with {@code w = 1/(v + τ²)};
 * standard error by the modified Knapp–Hartung method, {@code SE² = max(1, Σw(y−μ)²/(k−1)) / Σw};
 * limits with t on k − 1 degrees of freedom. The factor is not allowed below 1 because few and
 * alike effects would otherwise give limits narrower than if nothing differed (C. Röver, G. Knapp
 * and T. Friede, BMC Med Res Methodol 2015;15:99).
 *
 * @param count how many effects
 * @param mean in the unit of the effects
 * @param standardError modified Knapp–Hartung
 * @param range 95 % limits of the mean
 * @param tau2 variance between true effects, 0 or above
 * @param prediction 95 % limits for the true effect of one more like these: {@code μ ± t(k−2) √(τ²
 *     + 1/Σw)} (J. P. T. Higgins, S. G. Thompson and D. J. Spiegelhalter, JRSS A 2009;172:137);
 *     empty below three effects
 */
public record Pooled(
    int count,
    double mean,
    double standardError,
    Interval range,
    double tau2,
    Optional<Interval> prediction) {

  /** A group smaller than this is never shown: too little to learn, and people would be found. */
  public static final int SMALLEST_SHOWN_GROUP = 20;

  private static final double TAIL = 0.025;

  /** Empty below two effects: there is nothing to put together. */
  public static Optional<Pooled> of(List<Effect> effects) {
    return effects.size() < 2 ? Optional.empty() : Optional.of(of(new Effects(effects)));
  }

  /** The same, and empty for a group too small to be shown. */
  public static Optional<Pooled> ofGroup(List<Effect> people) {
    return people.size() < SMALLEST_SHOWN_GROUP ? Optional.empty() : of(people);
  }

  private static Pooled of(Effects effects) {
    double tau2 = Heterogeneity.REML.of(effects);
    Weights weights = effects.weights(tau2);
    int k = effects.size();
    double inflation = Math.max(1, weights.q() / (k - 1));
    double se = Math.sqrt(inflation / weights.sum());
    return new Pooled(
        k,
        weights.mean(),
        se,
        Interval.around(weights.mean(), quantile(k - 1) * se),
        tau2,
        prediction(k, tau2, weights));
  }

  private static Optional<Interval> prediction(int k, double tau2, Weights weights) {
    if (k < 3) {
      return Optional.empty();
    }
    double half = quantile(k - 2) * Math.sqrt(tau2 + 1 / weights.sum());
    return Optional.of(Interval.around(weights.mean(), half));
  }

  private static double quantile(int degrees) {
    return TDistribution.of(degrees).inverseSurvivalProbability(TAIL);
  }
}
