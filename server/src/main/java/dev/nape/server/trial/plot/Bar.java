package dev.nape.server.trial.plot;

import dev.nape.trial.Estimate;

/**
 * An estimate and its 95 % range, to be drawn on a {@link Scale}.
 *
 * @param left the key of what is to the left of zero, in words
 * @param right the key of what is to the right
 * @param label the same as the picture, in words
 */
public record Bar(
    double low, double estimate, double high, String left, String right, String label) {

  /** Days per 28, fewer to the right. */
  public static Bar ofDays(Estimate estimate, String label) {
    return new Bar(
        estimate.range().low(),
        estimate.fewerPer28(),
        estimate.range().high(),
        "trial.plot.more",
        "trial.plot.fewer",
        label);
  }

  public Scale scale() {
    return Scale.holding(low, high);
  }
}
