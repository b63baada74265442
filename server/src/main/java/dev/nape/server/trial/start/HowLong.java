package dev.nape.server.trial.start;

import dev.nape.diary.Diary;
import dev.nape.diary.count.Count;
import dev.nape.series.DaySeries;
import dev.nape.trial.Outcome;
import dev.nape.trial.WeeksNeeded;
import dev.nape.trial.design.BlockLength;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long an answer would take for somebody with so many days in 28: with 80 % power, for an
 * effect fixed beforehand.
 *
 * @param outcome which days are counted
 * @param daysPer28 as recorded, or as the person guesses
 * @param guessed whether they do
 * @param halving weeks alone, if massage halves the days
 * @param third weeks alone, if it takes away 30 %
 */
public record HowLong(Outcome outcome, double daysPer28, boolean guessed, int halving, int third) {

  /** Weeks in which forty people together find 30 % fewer, at about six migraine days in 28. */
  public static final int TOGETHER = 24;

  /** So many people. */
  public static final int PEOPLE = 40;

  /** Beyond two years nobody plans; the page then says so instead of a number. */
  public static final int LONGEST = 520;

  private static final int MONTH = 28;
  private static final int RECENT_WEEKS = 26;
  private static final int FEWEST_DAYS = 28;

  /** From the diary's newest half year; empty when fewer than four weeks of it are recorded. */
  static Optional<HowLong> of(Diary diary, LocalDate today, BlockLength blocks) {
    DaySeries recent = DaySeries.between(diary, today.minusWeeks(RECENT_WEEKS), today);
    Outcome outcome = recent.outcome();
    Count count = recent.count(outcome);
    if (count.observed() < FEWEST_DAYS) {
      return Optional.empty();
    }
    double days = (double) MONTH * count.yes() / count.observed();
    return Optional.of(of(outcome, days, false, blocks));
  }

  /** From a guess, 1 to 28. */
  static HowLong guessed(double daysPer28, BlockLength blocks) {
    return of(Outcome.MIGRAINE_DAYS, daysPer28, true, blocks);
  }

  private static HowLong of(
      Outcome outcome, double daysPer28, boolean guessed, BlockLength blocks) {
    return new HowLong(
        outcome,
        daysPer28,
        guessed,
        weeks(daysPer28 / MONTH, 0.5, blocks),
        weeks(daysPer28 / MONTH, 0.3, blocks));
  }

  private static int weeks(double rate, double reduction, BlockLength blocks) {
    if (rate <= 0) {
      return LONGEST;
    }
    double observed = blocks.comparedDays() * (1 - WeeksNeeded.USUALLY_MISSING);
    return Math.min(LONGEST, WeeksNeeded.weeks(blocks, rate, reduction, observed));
  }

  /** Whether there is anything to count at all. */
  public boolean isAnswerable() {
    return halving < LONGEST;
  }

  /** Whether one person alone can have an answer within a year, if the days are halved. */
  public boolean isWithinAYear() {
    return halving <= 52;
  }
}
