package dev.nape.bench.calibration;

import dev.nape.simulation.Blocks;
import dev.nape.simulation.Cell;
import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.SimulatedTrial;

/**
 * What a trial of somebody with a known frequency and hazard ratio shows on average: simulated at
 * the points of a grid in their logarithms, and in between along straight lines.
 */
final class Truths {

  private static final int STEPS = 7;
  private static final double LEAST_DAYS = Math.log(1);
  private static final double MOST_DAYS = Math.log(26);
  private static final double LEAST_RATIO = Math.log(0.1);
  private static final double MOST_RATIO = Math.log(4);

  private final double[][] grid = new double[STEPS + 1][STEPS + 1];

  Truths(int cycles, Setting setting) {
    for (int i = 0; i <= STEPS; i++) {
      for (int j = 0; j <= STEPS; j++) {
        DiaryModel model =
            DiaryModel.of(Math.exp(at(i, LEAST_DAYS, MOST_DAYS)))
                .withHazardRatio(Math.exp(at(j, LEAST_RATIO, MOST_RATIO)))
                .with(DiaryModel.Missing.NONE);
        grid[i][j] =
            simulated(new Cell(model, Blocks.fortnights(cycles), people(setting)), setting);
      }
    }
  }

  private static int people(Setting setting) {
    return Math.max(200, setting.people() / 4);
  }

  /** The same people at every point, so that the grid is smooth. */
  private static double simulated(Cell cell, Setting setting) {
    return cell.map(setting.streams("truths"), Truths::fewer).stream()
        .mapToDouble(fewer -> fewer)
        .average()
        .orElseThrow();
  }

  private static double fewer(SimulatedTrial trial) {
    return trial.off().per28().orElseThrow() - trial.on().per28().orElseThrow();
  }

  private static double at(int step, double least, double most) {
    return least + (most - least) * step / STEPS;
  }

  /** Days fewer per 28. */
  double fewer(double per28, double ratio) {
    double x = place(Math.log(per28), LEAST_DAYS, MOST_DAYS);
    double y = place(Math.log(ratio), LEAST_RATIO, MOST_RATIO);
    int i = Math.min(STEPS - 1, (int) x);
    int j = Math.min(STEPS - 1, (int) y);
    double low = grid[i][j] + (y - j) * (grid[i][j + 1] - grid[i][j]);
    double high = grid[i + 1][j] + (y - j) * (grid[i + 1][j + 1] - grid[i + 1][j]);
    return low + (x - i) * (high - low);
  }

  private static double place(double value, double least, double most) {
    return Math.clamp((value - least) / (most - least) * STEPS, 0, STEPS);
  }
}
