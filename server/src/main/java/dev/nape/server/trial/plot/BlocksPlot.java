package dev.nape.server.trial.plot;

import dev.nape.series.TrialBlock;
import dev.nape.trial.Tally;
import dev.nape.trial.design.Arm;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Block beside block: for each cycle a point with massage and one without, in days per 28.
 *
 * @param blocks in order
 * @param cycles how many are drawn
 */
public record BlocksPlot(List<TrialBlock> blocks, int cycles) {

  /** Of the drawing, in its own units. */
  public static final int WIDTH = 560;

  private static final int LEFT = 34;
  private static final int RIGHT = 12;
  private static final int TOP = 12;
  private static final int HEIGHT = 140;

  /** From the cycles that have begun. */
  public static BlocksPlot of(List<TrialBlock> blocks) {
    return new BlocksPlot(blocks, blocks.stream().mapToInt(TrialBlock::cycle).max().orElse(0));
  }

  /** The numbers of the cycles. */
  public List<Integer> numbers() {
    return IntStream.rangeClosed(1, cycles).boxed().toList();
  }

  /** The block of an arm in a cycle, if it has a recorded day. */
  public Optional<TrialBlock> block(int cycle, Arm arm) {
    return blocks.stream()
        .filter(block -> block.cycle() == cycle && block.arm() == arm)
        .filter(block -> !block.tally().isEmpty())
        .findFirst();
  }

  /** Across: the middle of a cycle. */
  public String x(int cycle) {
    double step = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, cycles);
    return decimal(LEFT + step * (cycle - 0.5));
  }

  /** Down: days per 28. */
  public String y(double per28) {
    return decimal(TOP + HEIGHT * (1 - per28 / Tally.MONTH));
  }

  private static String decimal(double value) {
    return Double.toString(Math.round(value * 10) / 10.0);
  }
}
