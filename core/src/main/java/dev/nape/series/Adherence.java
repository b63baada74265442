package dev.nape.series;

import dev.nape.trial.design.Arm;
import java.util.List;

/**
 * How far a trial went as drawn. It never changes the comparison, which stays as scheduled
 * (intention to treat); when more than 30 % of the blocks are broken there is no verdict.
 *
 * <p><b>Broken</b> is a convention: a block with massage needs a scheduled session on one day a
 * week; a block without is broken by as many days as would have kept a block with. Fewer sessions
 * there are deviations, counted and shown.
 *
 * @param blocks that are over and belong to cycles that count
 * @param deviations scheduled sessions in off blocks so far, in whichever cycle
 * @param deviationDays days with such a session
 * @param broken of {@code blocks}, those that did not go as drawn
 */
public record Adherence(int blocks, int deviations, int deviationDays, List<TrialBlock> broken) {

  private static final int DAYS_A_WEEK = 7;

  public Adherence {
    broken = List.copyOf(broken);
  }

  /** 0 to 1; 0 before any block counts. */
  public double brokenShare() {
    return blocks == 0 ? 0 : (double) broken.size() / blocks;
  }

  /** Broken blocks of an arm. */
  public long broken(Arm arm) {
    return broken.stream().filter(block -> block.arm() == arm).count();
  }

  /** How many days with a scheduled session a block needs, one a week. */
  static int fewestDays(int blockDays) {
    return blockDays / DAYS_A_WEEK;
  }
}
