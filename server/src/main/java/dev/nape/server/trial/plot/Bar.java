package dev.nape.server.trial.plot;

/**
 * An estimate and its 95 % range, to be drawn on a {@link Scale}.
 *
 * @param left the key of what is to the left of zero, in words
 * @param right the key of what is to the right
 * @param label the same as the picture, in words
 */
public record Bar(
    double low, double estimate, double high, String left, String right, String label) {

  public Scale scale() {
    return Scale.holding(low, high);
  }
}
