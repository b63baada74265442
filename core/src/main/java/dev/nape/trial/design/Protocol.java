package dev.nape.trial.design;

import dev.nape.trial.Outcome;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What is fixed before the first day of a trial, and never afterwards.
 *
 * @param subject the technique or programme, 1 to 100 characters on one line
 * @param cycles within the limits of the block length
 * @param start the first day of the first block; every block begins on its weekday
 * @param zone in which days are days
 * @param outcome which days are counted
 */
public record Protocol(
    String subject, BlockLength blocks, int cycles, LocalDate start, ZoneId zone, Outcome outcome) {

  private static final int LONGEST_SUBJECT = 100;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  public Protocol {
    if (!isSubject(subject)) {
      throw new IllegalArgumentException("subject is one line of 1 to 100 characters");
    }
    if (cycles < blocks.fewestCycles() || cycles > blocks.mostCycles()) {
      throw new IllegalArgumentException(
          "cycles is %d to %d, not %d"
              .formatted(blocks.fewestCycles(), blocks.mostCycles(), cycles));
    }
    if (!isStart(start)) {
      throw new IllegalArgumentException("start is in this millennium, not " + start);
    }
  }

  /** A line break in it would make a second line of a seal. */
  static boolean isSubject(String subject) {
    return !subject.isEmpty()
        && subject.length() <= LONGEST_SUBJECT
        && subject.equals(subject.strip())
        && subject.chars().noneMatch(Character::isISOControl);
  }

  static boolean isStart(LocalDate start) {
    return start.getYear() >= FIRST_YEAR && start.getYear() <= LAST_YEAR;
  }
}
