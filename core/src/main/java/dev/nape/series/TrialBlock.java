package dev.nape.series;

import dev.nape.trial.Tally;
import dev.nape.trial.design.Arm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One block of a trial so far: a mark of the block-by-block plot.
 *
 * @param cycle from 1
 * @param block 1 or 2
 * @param tally recorded days after the wash-out
 * @param massageDays days with a scheduled session, wash-out included
 * @param over whether its last day is past
 * @param counts whether its cycle is over, so that it counts for the answer
 * @param broken why it did not go as drawn; empty when it did, or while it is not over
 */
public record TrialBlock(
    int cycle,
    int block,
    Arm arm,
    LocalDate first,
    LocalDate last,
    Tally tally,
    int massageDays,
    boolean over,
    boolean counts,
    Optional<Broken> broken) {

  /** Why a block did not go as drawn. */
  public enum Broken {
    /** With massage, yet on fewer days than one a week. */
    TOO_FEW_SESSIONS,
    /** Without massage, yet with as many days as would have kept a block with massage. */
    SESSIONS_IN_OFF_BLOCK
  }
}
