package dev.nape.trial.pooling;

import java.util.List;

/** Effects as two columns: a million people fit in 16 megabytes. */
final class Effects {

  private final double[] values;
  private final double[] variances;

  Effects(List<Effect> effects) {
    this.values = effects.stream().mapToDouble(Effect::value).toArray();
    this.variances = effects.stream().mapToDouble(Effect::variance).toArray();
  }

  int size() {
    return values.length;
  }

  /** The sums that every estimator needs, for weights {@code 1 / (v + τ²)}. */
  Weights weights(double tau2) {
    double sum = 0;
    double squares = 0;
    double cubes = 0;
    double weighted = 0;
    for (int i = 0; i < values.length; i++) {
      double w = 1 / (variances[i] + tau2);
      sum += w;
      squares += w * w;
      cubes += w * w * w;
      weighted += w * values[i];
    }
    double mean = weighted / sum;
    double q = 0;
    double qSquared = 0;
    for (int i = 0; i < values.length; i++) {
      double w = 1 / (variances[i] + tau2);
      double off = values[i] - mean;
      q += w * off * off;
      qSquared += w * w * off * off;
    }
    return new Weights(sum, squares, cubes, mean, q, qSquared);
  }

  /** {@code Σ log(w)/2}: how the likelihood pays for a larger τ². */
  double halfLogWeights(double tau2) {
    double sum = 0;
    for (double variance : variances) {
      sum -= Math.log(variance + tau2) / 2;
    }
    return sum;
  }

  double i2(double tau2) {
    Weights fixed = weights(0);
    double typical =
        (size() - 1) * fixed.sum() / (fixed.sum() * fixed.sum() - fixed.sumOfSquares());
    return tau2 / (tau2 + typical);
  }
}
