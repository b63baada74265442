package dev.nape.trial.design;

/**
 * How long a block lasts. A fortnight is the rule: what is left of a massage fades over days, and
 * with a half-life of two days blocks of 14 days show 42 of a true reduction of 47 %, blocks of 7
 * days only 35. Two fortnights also hold a menstrual cycle.
 */
public enum BlockLength {
  /** 14 days, of which the first 3 are wash-out. */
  FORTNIGHT(14, 3, 13, 26),
  /** 7 days, of which the first 2 are wash-out; for at most 16 weeks. */
  WEEK(7, 2, 8, 8);

  private static final int FEWEST_CYCLES = 4;

  private final int days;
  private final int washOut;
  private final int usualCycles;
  private final int mostCycles;

  BlockLength(int days, int washOut, int usualCycles, int mostCycles) {
    this.days = days;
    this.washOut = washOut;
    this.usualCycles = usualCycles;
    this.mostCycles = mostCycles;
  }

  /** Of one block, wash-out included. */
  public int days() {
    return days;
  }

  /** How many days at the beginning of each block are not compared. */
  public int washOut() {
    return washOut;
  }

  /** Of the two blocks of a cycle. */
  public int cycleDays() {
    return 2 * days;
  }

  /** Days of a block that are compared. */
  public int comparedDays() {
    return days - washOut;
  }

  /** Below four cycles nothing is ever decided, so no trial is planned shorter. */
  public int fewestCycles() {
    return FEWEST_CYCLES;
  }

  /** A year of fortnights; 16 weeks of weeks. */
  public int usualCycles() {
    return usualCycles;
  }

  /** Two years of fortnights; 16 weeks of weeks. */
  public int mostCycles() {
    return mostCycles;
  }
}
