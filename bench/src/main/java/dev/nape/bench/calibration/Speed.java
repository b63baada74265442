package dev.nape.bench.calibration;

import dev.nape.simulation.Blocks;
import dev.nape.simulation.Cell;
import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.FinalRule;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** How long a cell of four thousand people's years takes on one thread. */
final class Speed {

  private static final int PEOPLE = 4_000;
  private static final int ROUNDS = 5;

  /**
   * Seconds.
   *
   * @param first simulated and analysed, in a virtual machine that has done nothing before
   * @param simulated the same people again and again, the median, without analysis
   * @param both and with
   */
  record Measured(double first, double simulated, double both) {}

  private Speed() {}

  static Measured measured(Setting setting) {
    Cell cell = new Cell(DiaryModel.of(6), Blocks.fortnights(13), PEOPLE);
    double first = both(cell, setting);
    double[] simulated = new double[ROUNDS];
    double[] both = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      simulated[round] =
          seconds(() -> cell.mapAlone(setting.streams("speed"), trial -> trial.on().yes()));
      both[round] = both(cell, setting);
    }
    java.util.Arrays.sort(simulated);
    java.util.Arrays.sort(both);
    return new Measured(first, simulated[ROUNDS / 2], both[ROUNDS / 2]);
  }

  private static double both(Cell cell, Setting setting) {
    return seconds(() ->
        cell.mapAlone(setting.streams("speed"), trial -> FinalRule.answer(trial, cell).verdict()));
  }

  private static double seconds(Supplier<List<?>> work) {
    long begin = System.nanoTime();
    if (work.get().size() != PEOPLE) {
      throw new IllegalStateException("somebody is missing");
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  static Section section(Measured measured) {
    return new Section(
        "Speed",
        List.of(
            String.format(
                Locale.ROOT,
                "4,000 people's 364 days, simulated and analysed on one thread: **%.2f s** warm, %.2f s"
                    + " in a Java that has just started (asked: at most 1 s); %.3f s of it simulate.",
                measured.both,
                measured.first,
                measured.simulated),
            ""),
        List.of());
  }
}
