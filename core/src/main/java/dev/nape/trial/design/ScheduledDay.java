package dev.nape.trial.design;

import java.time.LocalDate;

/**
 * One day of a trial.
 *
 * @param cycle from 1
 * @param block 1 or 2, within its cycle
 * @param washOut whether the day is left out of the comparison, because what went before may still
 *     be felt; it belongs to its block all the same
 */
public record ScheduledDay(LocalDate date, int cycle, int block, Arm arm, boolean washOut) {

  public ScheduledDay {
    if (cycle < 1) {
      throw new IllegalArgumentException("cycle is at least 1, not " + cycle);
    }
    if (block != 1 && block != 2) {
      throw new IllegalArgumentException("block is 1 or 2, not " + block);
    }
  }
}
