package dev.nape.server.trial.plot;

import java.util.List;
import java.util.stream.Stream;

/**
 * An axis of weeks from now on.
 *
 * @param reach weeks at its right end; a multiple of four
 */
public record WeeksAxis(int reach) {

  private static final int LEFT = 12;
  private static final int WIDTH = 316;
  private static final int LABELS = 4;
  private static final int STEP = 50;
  private static final int SHORTEST = 100;

  /** Wide enough for some weeks. */
  public static WeeksAxis holding(int weeks) {
    int steps = Math.ceilDiv(Math.max(weeks, SHORTEST) + 1, STEP * LABELS / 2);
    return new WeeksAxis(steps * STEP * LABELS / 2);
  }

  /** Where a week stands, in units of the drawing, with one decimal. */
  public String x(int week) {
    return Double.toString(Math.round(10 * place(week)) / 10.0);
  }

  /** A label that would leave the drawing is written to the left of its week. */
  public boolean isLate(int week) {
    return place(week) > LEFT + 0.6 * WIDTH;
  }

  private double place(int week) {
    return LEFT + (double) WIDTH * Math.min(week, reach) / reach;
  }

  /** The weeks that are written below the line. */
  public List<Integer> labels() {
    return Stream.iterate(0, i -> i <= LABELS, i -> i + 1).map(i -> i * reach / LABELS).toList();
  }

  /** The small ticks between. */
  public List<Integer> ticks() {
    return Stream.iterate(0, i -> i <= 20, i -> i + 1).map(i -> i * reach / 20).toList();
  }
}
