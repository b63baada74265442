package dev.nape.trial.pooling;

import dev.nape.trial.interval.Interval;
import java.util.List;
import java.util.Optional;

/**
 * Effects put together by a random-effects model: the average of what is true for each.
 *
 * <p>Unless another method is asked for: τ² by restricted maximum likelihood; mean {@code μ =
 * Σwy/Σw} with {@code w = 1/(v + τ²)}; standard error by the modified Knapp–Hartung method, {@code
 * SE² = max(1, Σw(y−μ)²/(k−1)) / Σw}; limits with t on k − 1 degrees of freedom. The factor is not
 * allowed below 1 because few and alike effects would otherwise give limits narrower than if
 * nothing differed (C. Röver, G. Knapp and T. Friede, BMC Med Res Methodol 2015;15:99).
 *
 * @param count how many effects
 * @param mean in the unit of the effects
 * @param standardError of the mean
 * @param range 95 % limits of the mean
 * @param tau2 variance between true effects, 0 or above
 * @param i2 share of the variation that is true difference, 0 to 1: {@code τ²/(τ²+s²)} with the
 *     typical variance s² of J. P. T. Higgins and S. G. Thompson, Stat Med 2002;21:1539
 * @param varianceOfMean 1/Σw, without the modification
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
    double i2,
    double varianceOfMean,
    Optional<Interval> prediction) {

  /** A group smaller than this is never shown: too little to learn, and people would be found. */
  public static final int SMALLEST_SHOWN_GROUP = 20;

  /** Empty below two effects: there is nothing to put together. */
  public static Optional<Pooled> of(List<Effect> effects) {
    return of(effects, Heterogeneity.REML, Spread.MODIFIED_KNAPP_HARTUNG);
  }

  /** The same by another method, such as the one an original review used. */
  public static Optional<Pooled> of(
      List<Effect> effects, Heterogeneity heterogeneity, Spread spread) {
    return effects.size() < 2
        ? Optional.empty()
        : Optional.of(of(new Effects(effects), heterogeneity, spread));
  }

  /** The same, and empty for a group too small to be shown. */
  public static Optional<Pooled> ofGroup(List<Effect> people) {
    return people.size() < SMALLEST_SHOWN_GROUP ? Optional.empty() : of(people);
  }

  /**
   * One person's effect seen beside everybody's, {@code B y + (1−B) μ} with {@code B = τ²/(τ²+v)}:
   * the best linear unbiased predictor. Its variance is {@code B v + (1−B)²/Σw}.
   */
  public Effect shrink(Effect person) {
    double own = tau2 / (tau2 + person.variance());
    double others = 1 - own;
    return new Effect(
        own * person.value() + others * mean,
        own * person.variance() + others * others * varianceOfMean);
  }

  private static Pooled of(Effects effects, Heterogeneity heterogeneity, Spread spread) {
    double tau2 = heterogeneity.of(effects);
    Weights weights = effects.weights(tau2);
    int k = effects.size();
    double se = Math.sqrt(spread.inflation(weights, k) / weights.sum());
    return new Pooled(
        k,
        weights.mean(),
        se,
        Interval.around(weights.mean(), spread.quantile(k) * se),
        tau2,
        effects.i2(tau2),
        1 / weights.sum(),
        prediction(k, tau2, weights));
  }

  private static Optional<Interval> prediction(int k, double tau2, Weights weights) {
    if (k < 3) {
      return Optional.empty();
    }
    double half = Spread.t(k - 2) * Math.sqrt(tau2 + 1 / weights.sum());
    return Optional.of(Interval.around(weights.mean(), half));
  }
}
