package dev.nape.evidence;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A figure of a study. Whatever is empty was not seen; it is never nought.
 *
 * @param measure such as {@code MD of change}, as reported
 * @param unit such as {@code attacks/month}
 * @param estimate in that unit; negative favours the hands where lower is better
 * @param interval 95 % limits of the estimate
 * @param p as reported, such as {@code <0.01 (within arm)}
 * @param better in which direction lies the better
 * @param derived how we computed it; empty when it was published so
 * @param studies number of studies behind it, of a review
 * @param participants number of people behind it, of a review
 */
public record Effect(
    Optional<String> measure,
    Optional<String> unit,
    OptionalDouble estimate,
    Optional<Limits> interval,
    Optional<String> p,
    Better better,
    Optional<String> derived,
    OptionalInt studies,
    OptionalInt participants) {

  /** The better direction. */
  public enum Better {
    LOWER,
    HIGHER
  }

  /**
   * 95 % limits.
   *
   * @param low at most {@code high}
   * @param high at least {@code low}
   */
  public record Limits(double low, double high) {}
}
