package dev.nape.server.trial.plot;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A drawn scale with zero in its middle, on which an estimate is a point and its interval a bar.
 *
 * @param reach the value at either end; a multiple of five
 */
public record Scale(int reach) {

  private static final int LEFT = 12;
  private static final int WIDTH = 256;
  private static final int LABELS = 4;

  /** Wide enough for both limits. */
  public static Scale holding(double low, double high) {
    double widest = Math.max(Math.abs(low), Math.abs(high));
    return new Scale(Math.max(1, (int) Math.ceil(widest / 10)) * 10);
  }

  /** Where a value stands, in units of the drawing, with one decimal. */
  public String x(double value) {
    double at = LEFT + WIDTH * (value + reach) / (2.0 * reach);
    return Double.toString(Math.round(at * 10) / 10.0);
  }

  /** The values that are written below the line, from the left. */
  public List<Integer> labels() {
    return IntStream.rangeClosed(0, LABELS)
        .map(i -> -reach + i * 2 * reach / LABELS)
        .boxed()
        .toList();
  }

  /** The small ticks between. */
  public List<Double> ticks() {
    return IntStream.rangeClosed(0, 20).mapToObj(i -> -reach + i * reach / 10.0).toList();
  }
}
