package dev.nape.server.trial.plot;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A drawn scale with zero in its middle, on which an estimate is a point and its interval a bar.
 *
 * @param reach the value at either end; even
 */
public record Scale(int reach) {

  private static final int LEFT = 12;
  private static final int WIDTH = 256;
  private static final int LABELS = 4;

  /** Ends at which every label is a whole number. */
  private static final List<Integer> REACHES = List.of(4, 10, 20, 30, 40, 60, 80);

  private static final int WIDEST = 100;

  /** Wide enough for both limits, up to 100. */
  public static Scale holding(double low, double high) {
    double widest = Math.max(Math.abs(low), Math.abs(high));
    return new Scale(REACHES.stream().filter(reach -> reach >= widest).findFirst().orElse(WIDEST));
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
    return Stream.iterate(0, i -> i <= 20, i -> i + 1).map(i -> -reach + i * reach / 10.0).toList();
  }
}
