package dev.nape.trial.pooling;

import dev.nape.trial.interval.Interval;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How much true effects differ: estimators of the variance τ² between people or studies, each 0 or
 * above. With one effect there is nothing to compare, and τ² is 0.
 */
public enum Heterogeneity {
  /** None assumed: the common-effect model. */
  NONE {
    @Override
    double variance(Effects effects) {
      return 0;
    }
  },
  /** R. DerSimonian and N. Laird, Controlled Clinical Trials 1986;7:177. */
  DERSIMONIAN_LAIRD {
    @Override
    double variance(Effects effects) {
      Weights fixed = effects.weights(0);
      double excess = fixed.q() - (effects.size() - 1);
      return Math.max(0, excess / (fixed.sum() - fixed.sumOfSquares() / fixed.sum()));
    }
  },
  /** R. C. Paule and J. Mandel 1982: the τ² at which the generalised Q meets its expectation. */
  PAULE_MANDEL {
    @Override
    double variance(Effects effects) {
      return whereQIs(effects.size() - 1, tau2 -> effects.weights(tau2).q());
    }
  },
  /**
   * Restricted maximum likelihood by Fisher scoring, projected on 0 and above: {@code τ² ← τ² +
   * (y'PPy − tr P) / tr PP}; D. A. Harville, JASA 1977;72:320.
   */
  REML {
    @Override
    double variance(Effects effects) {
      double tau2 = DERSIMONIAN_LAIRD.variance(effects);
      for (int i = 0; i < MOST_STEPS; i++) {
        double next = Math.max(0, tau2 + effects.weights(tau2).fisherStep());
        if (Math.abs(next - tau2) <= 1e-12 * (1 + tau2)) {
          return next;
        }
        tau2 = next;
      }
      return tau2;
    }
  };

  private static final int MOST_STEPS = 1_000;

  abstract double variance(Effects effects);

  final double of(Effects effects) {
    return effects.size() < 2 ? 0 : variance(effects);
  }

  /**
   * Q-profile limits of τ²: W. Viechtbauer, Stat Med 2007;26:37.
   *
   * @param people at least two
   * @param confidence inside 0 to 1
   */
  public static Interval profile(List<Effect> people, double confidence) {
    Effects effects = new Effects(people);
    ChiSquaredDistribution chi = ChiSquaredDistribution.of(effects.size() - 1.0);
    double tail = (1 - confidence) / 2;
    DoubleUnaryOperator q = tau2 -> effects.weights(tau2).q();
    return new Interval(
        whereQIs(chi.inverseSurvivalProbability(tail), q),
        whereQIs(chi.inverseCumulativeProbability(tail), q));
  }

  /**
   * The same limits as shares of the variation, 0 to 1: {@code τ²/(τ²+s²)} at either end.
   *
   * @param people at least two
   * @param confidence inside 0 to 1
   */
  public static Interval profileShare(List<Effect> people, double confidence) {
    Effects effects = new Effects(people);
    Interval tau2 = profile(people, confidence);
    return new Interval(effects.i2(tau2.low()), effects.i2(tau2.high()));
  }

  /** Q falls as τ² grows, so bisection cannot miss; 0 when Q is below the target from the start. */
  static double whereQIs(double target, DoubleUnaryOperator q) {
    if (q.applyAsDouble(0) <= target) {
      return 0;
    }
    double high = 1;
    while (q.applyAsDouble(high) > target) {
      high *= 2;
    }
    double low = 0;
    for (int i = 0; i < 200; i++) {
      double middle = (low + high) / 2;
      if (q.applyAsDouble(middle) > target) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
