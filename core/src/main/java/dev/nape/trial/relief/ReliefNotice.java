package dev.nape.trial.relief;

/** What a reader of a relief trial must know beside its verdict. */
public enum ReliefNotice {
  /** Fewer than four pairs compare something: described, never decided. */
  TOO_FEW_PAIRS,
  /** The last attack has no partner yet: it counts in the estimate, not in the exact test. */
  ODD_ATTACK,
  /** A pair holds more than one attack of a kind: the first of each kind counts. */
  REPEATED_ATTACK,
  /** Some attacks have no value at two hours; they are left out. */
  MISSING_VALUES,
  /** More than 30 % have none: no verdict, because why they are missing may matter. */
  TOO_MANY_MISSING,
  /** All attacks of a kind began with the same pain, so that cannot be allowed for. */
  SAME_START,
  /** All attacks went the same way, so nothing says how far chance reaches. */
  NO_SPREAD,
  /** The planned end, where an undecided trial is decided, is still to come. */
  BEFORE_THE_END,
  /** There are more pairs than were planned; the ones after the plan are not used. */
  BEYOND_THE_PLAN
}
