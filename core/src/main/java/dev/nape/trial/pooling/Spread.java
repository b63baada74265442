package dev.nape.trial.pooling;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** How the uncertainty of a pooled mean is reckoned. */
public enum Spread {
  /** {@code 1/Σw} and the normal distribution: too sure of itself with few effects. */
  NORMAL {
    @Override
    double inflation(Weights weights, int k) {
      return 1;
    }

    @Override
    double quantile(int k) {
      return NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL);
    }
  },
  /** G. Knapp and J. Hartung, Stat Med 2003;22:2693: the spread the effects themselves show. */
  KNAPP_HARTUNG {
    @Override
    double inflation(Weights weights, int k) {
      return weights.q() / (k - 1);
    }

    @Override
    double quantile(int k) {
      return t(k - 1);
    }
  },
  /** The same, and never less than if nothing differed. */
  MODIFIED_KNAPP_HARTUNG {
    @Override
    double inflation(Weights weights, int k) {
      return Math.max(1, weights.q() / (k - 1));
    }

    @Override
    double quantile(int k) {
      return t(k - 1);
    }
  };

  private static final double TAIL = 0.025;

  abstract double inflation(Weights weights, int k);

  abstract double quantile(int k);

  static double t(int degrees) {
    return TDistribution.of(degrees).inverseSurvivalProbability(TAIL);
  }
}
