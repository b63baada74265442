package dev.nape.server.reminder.wish;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/**
 * What one person wants.
 *
 * @param slots in the order of their times
 * @param question whether to ask two hours after a session
 * @param block on the first day of a trial's block
 * @param quiet hours in which nothing is sent
 * @param plain whether notifications and calendar entries say what they are about
 */
public record Wishes(
    List<Slot> slots,
    DailyCheck check,
    boolean question,
    BlockDay block,
    Quiet quiet,
    boolean plain) {

  /** What holds for somebody who chose nothing: nothing is sent. */
  public static final Wishes NONE =
      new Wishes(List.of(), DailyCheck.OFF, false, BlockDay.OFF, Quiet.USUAL, false);

  /**
   * The daily check.
   *
   * @param at time of day; kept while it is off
   * @param revision how often it was changed
   * @param changedAt when it was last
   */
  public record DailyCheck(LocalTime at, boolean on, int revision, Instant changedAt) {

    static final DailyCheck OFF = new DailyCheck(LocalTime.of(9, 0), false, 0, Instant.EPOCH);

    /** The same as times of every day. */
    public Times times() {
      return new Times(at, Times.DAILY);
    }
  }

  /**
   * The first day of a block.
   *
   * @param at time of day; kept while it is off
   */
  public record BlockDay(LocalTime at, boolean on) {

    /** What holds for somebody who chose nothing. */
    public static final BlockDay OFF = new BlockDay(LocalTime.of(8, 0), false);

    /** The same as times of every day: on most of them no block begins, and nothing is sent. */
    public Times times() {
      return new Times(at, Times.DAILY);
    }
  }

  public Wishes {
    slots = List.copyOf(slots);
  }

  /** Whether anything at all is on. */
  public boolean any() {
    return question || check.on() || block.on() || slots.stream().anyMatch(Slot::on);
  }
}
