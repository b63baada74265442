package dev.nape.trial.interval;

/**
 * A range of values, both ends included and finite.
 *
 * @param low at most {@code high}
 */
public record Interval(double low, double high) {

  public Interval {
    if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new IllegalArgumentException("not a finite interval: " + low + " to " + high);
    }
  }

  /** {@code middle} plus and minus {@code half}, which is at least 0. */
  public static Interval around(double middle, double half) {
    return new Interval(middle - half, middle + half);
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  public double width() {
    return high - low;
  }

  /** What lies inside the values that are possible at all; an end outside moves to the nearest. */
  public Interval within(double least, double most) {
    return new Interval(Math.clamp(low, least, most), Math.clamp(high, least, most));
  }

  /** Both ends times a factor of at least 0. */
  public Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }
}
