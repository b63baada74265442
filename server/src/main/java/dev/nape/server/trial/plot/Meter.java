package dev.nape.server.trial.plot;

/**
 * Evidence on a scale on which each step is ten times the one before: 1 says nothing, 100 decides
 * at any time.
 *
 * @param evidence above 0
 */
public record Meter(double evidence) {

  private static final double LEFT = 12;
  private static final double WIDTH = 256;
  private static final double LOWEST = -1;
  private static final double HIGHEST = 3;

  /** Where a value stands, in units of the drawing, with one decimal. */
  public String x(double value) {
    double place = Math.clamp(Math.log10(value), LOWEST, HIGHEST);
    double at = LEFT + WIDTH * (place - LOWEST) / (HIGHEST - LOWEST);
    return Double.toString(Math.round(at * 10) / 10.0);
  }
}
