package dev.nape.server.library.evidence;

import dev.nape.evidence.ForestRow;
import dev.nape.server.library.Drawing;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A drawn axis that holds several intervals and the line of no effect.
 *
 * @param low value at the left end
 * @param high value at the right end
 * @param scale linear for differences, logarithmic for ratios
 */
public record Axis(double low, double high, ForestRow.Scale scale) {

  private static final int LEFT = 14;
  private static final int WIDTH = 312;
  private static final int STEPS = 5;
  private static final List<Double> RATIOS =
      List.of(0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0);

  /** Wide enough for every interval; the ends are numbers that can be written. */
  static Axis holding(List<ForestRow> rows) {
    ForestRow.Scale scale = rows.getFirst().scale();
    double low = limits(rows, scale).min().orElseThrow();
    double high = limits(rows, scale).max().orElseThrow();
    if (scale == ForestRow.Scale.LOG) {
      double left = RATIOS.stream().filter(ratio -> ratio <= low).reduce((a, b) -> b).orElse(low);
      double right = RATIOS.stream().filter(ratio -> ratio >= high).findFirst().orElse(high);
      return new Axis(left, right, scale);
    }
    double step = step(high - low);
    return new Axis(Math.floor(low / step) * step, Math.ceil(high / step) * step, scale);
  }

  private static DoubleStream limits(List<ForestRow> rows, ForestRow.Scale scale) {
    return DoubleStream.concat(
        DoubleStream.of(scale.noEffect()),
        rows.stream().flatMapToDouble(row -> DoubleStream.of(row.low(), row.high())));
  }

  /** One, two or five times a power of ten, so that about five steps fit. */
  private static double step(double range) {
    double rough = Math.max(range, 1e-6) / STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    return Stream.of(1.0, 2.0, 5.0, 10.0)
        .map(times -> times * power)
        .filter(step -> step >= rough * 0.999)
        .findFirst()
        .orElse(10 * power);
  }

  /** The values written below the axis, from the left. */
  public List<Double> labels() {
    if (scale == ForestRow.Scale.LOG) {
      return RATIOS.stream().filter(ratio -> ratio >= low && ratio <= high).toList();
    }
    double step = step(high - low);
    return IntStream.rangeClosed(0, (int) Math.round((high - low) / step))
        .mapToObj(i -> Math.round((low + i * step) * 1e6) / 1e6)
        .toList();
  }

  /** Where a value stands, in units of a drawing 340 wide. */
  public String x(double value) {
    double part =
        scale == ForestRow.Scale.LOG
            ? Math.log(value / low) / Math.log(high / low)
            : (value - low) / (high - low);
    return Drawing.text(Math.round((LEFT + WIDTH * part) * 10) / 10.0);
  }

  public String noEffect() {
    return x(scale.noEffect());
  }
}
