package dev.nape.trial.pooling;

/**
 * One person's, or one study's, estimate.
 *
 * @param value in the unit of the analysis; finite
 * @param variance of {@code value}; above 0 and finite
 */
public record Effect(double value, double variance) {

  public Effect {
    if (!Double.isFinite(value) || !(variance > 0) || !Double.isFinite(variance)) {
      throw new IllegalArgumentException(
          "an effect needs a finite value and a variance above 0: " + value + ", " + variance);
    }
  }
}
