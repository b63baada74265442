package dev.nape.trial;

/** What a reader of a verdict must know beside it. */
public enum Notice {
  /** Fewer than four cycles compare something: described, never decided. */
  TOO_FEW_CYCLES,
  /** No migraine day in either arm: too few to learn from. */
  NO_MIGRAINE_DAYS,
  /** Every day in both arms was a migraine day: days cannot show a change, pain might. */
  MIGRAINE_EVERY_DAY,
  /** A block has no recorded day at all: its cycle has weight 0 and changes nothing. */
  EMPTY_BLOCK,
  /** A block has fewer than half of its days recorded; the weights allow for it. */
  SPARSE_RECORD,
  /** The planned end, where an undecided trial is decided, is still to come. */
  BEFORE_THE_END,
  /** Blocks of a week end after 16 weeks, and that will not be enough. */
  SHORT_BLOCKS_END,
  /** More than 30 % of the blocks did not go as drawn: no verdict. */
  SCHEDULE_BROKEN,
  /** There are more cycles than were planned; the ones after the plan are not used. */
  BEYOND_THE_PLAN
}
