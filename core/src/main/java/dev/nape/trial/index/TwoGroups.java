package dev.nape.trial.index;

import dev.nape.trial.pooling.Effect;
import java.util.Optional;

/**
 * People with an event in two groups of a study, such as at least halved days, ready to be pooled.
 * Where a cell is 0 half a person is added to each cell of that study and of no other. A study in
 * which nobody, or everybody, had the event says nothing about a ratio and is left out of it; it
 * stays in the difference.
 *
 * @param events1 of {@code n1} in the first group
 * @param events2 of {@code n2} in the second
 */
public record TwoGroups(int events1, int n1, int events2, int n2) {

  private static final double HALF = 0.5;

  /** Checks {@code 0 <= events <= n} and {@code n > 0}. */
  public TwoGroups {
    if (events1 < 0 || events1 > n1 || n1 == 0 || events2 < 0 || events2 > n2 || n2 == 0) {
      throw new IllegalArgumentException("0 <= events <= n and n > 0 does not hold");
    }
  }

  /** {@code log((a/n₁)/(c/n₂))} with variance {@code 1/a − 1/n₁ + 1/c − 1/n₂}. */
  public Optional<Effect> logRiskRatio() {
    double add = added();
    double a = events1 + add;
    double c = events2 + add;
    double all1 = n1 + 2 * add;
    double all2 = n2 + 2 * add;
    return saysNothing()
        ? Optional.empty()
        : Optional.of(
            new Effect(
                Math.log(a / all1) - Math.log(c / all2), 1 / a - 1 / all1 + 1 / c - 1 / all2));
  }

  /** {@code log(ad/bc)} with variance {@code 1/a + 1/b + 1/c + 1/d}. */
  public Optional<Effect> logOddsRatio() {
    double add = added();
    double a = events1 + add;
    double b = n1 - events1 + add;
    double c = events2 + add;
    double d = n2 - events2 + add;
    return saysNothing()
        ? Optional.empty()
        : Optional.of(new Effect(Math.log(a * d / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d));
  }

  /** {@code p₁ − p₂} with variance {@code p₁q₁/n₁ + p₂q₂/n₂}. */
  public Effect riskDifference() {
    double add = added();
    double difference = (double) events1 / n1 - (double) events2 / n2;
    return new Effect(
        difference, binomial(events1 + add, n1 + 2 * add) + binomial(events2 + add, n2 + 2 * add));
  }

  private static double binomial(double events, double n) {
    return events / n * (1 - events / n) / n;
  }

  private boolean saysNothing() {
    return events1 + events2 == 0 || events1 + events2 == n1 + n2;
  }

  private double added() {
    boolean zero = events1 == 0 || events2 == 0 || events1 == n1 || events2 == n2;
    return zero ? HALF : 0;
  }
}
