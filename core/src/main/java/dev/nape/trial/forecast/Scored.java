package dev.nape.trial.forecast;

/**
 * A forecast and what came of it.
 *
 * @param probability that was forecast, inside 0 to 1
 * @param yes what then was
 */
public record Scored(double probability, boolean yes) {

  /** Checks bounds. */
  public Scored {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException("a probability is inside 0 to 1, not " + probability);
    }
  }

  /** {@code (p − y)²}. */
  double error() {
    double y = yes ? 1 : 0;
    return (probability - y) * (probability - y);
  }

  /** Log odds. */
  double logit() {
    return Math.log(probability / (1 - probability));
  }
}
