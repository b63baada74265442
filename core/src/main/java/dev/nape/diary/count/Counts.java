package dev.nape.diary.count;

import dev.nape.diary.Answer;
import dev.nape.diary.DaySummary;
import dev.nape.diary.Diary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A window of a diary in numbers. Each question has its own denominator: a person who answers
 * <em>headache: yes</em> and nothing more was observed for headache and not for migraine.
 *
 * @param headache days with any headache
 * @param migraine migraine days, as {@link dev.nape.diary.MigraineDay} defines them
 * @param acuteMedication days with any acute medication, of those where it was said
 * @param massage days with any massage, of those where it was said
 * @param unclassified headache days of which nobody said whether they were migraine days
 */
public record Counts(
    Count headache, Count migraine, Count acuteMedication, Count massage, int unclassified) {

  /** Every date from {@code first} to {@code last}, both included, recorded or not. */
  public static Counts between(Diary diary, LocalDate first, LocalDate last) {
    return of(diary.between(first, last));
  }

  public static Counts of(List<DaySummary> days) {
    return new Counts(
        Count.of(days, DaySummary::headache),
        Count.of(days, DaySummary::migraine),
        Count.of(days, DaySummary::acuteMedication),
        Count.of(days, DaySummary::massage),
        (int) days.stream().filter(Counts::isUnclassified).count());
  }

  private static boolean isUnclassified(DaySummary day) {
    return day.headache() == Answer.YES && !day.migraine().isRecorded();
  }

  /**
   * Whether the migraine days may be used as a rate. A day without headache is known to be without
   * migraine, so when headache days go unclassified the days that remain are the good ones, and the
   * migraine rate comes out too low: all the way to 0 for a diary that records headaches only. Such
   * a diary is to be counted in headache days. The border, at most one headache day in ten, is a
   * convention.
   */
  public boolean isMigraineKnown() {
    return 10 * unclassified <= headache.yes();
  }

  /** Only the days of the window that satisfy a condition, such as belonging to one phase. */
  public static Counts of(List<DaySummary> days, Predicate<DaySummary> condition) {
    return of(days.stream().filter(condition).toList());
  }

  /**
   * Blocks of 28 days that end on {@code last}, oldest first; the oldest begins at or before {@code
   * first}, so that every block is whole and blocks of different length are never compared. Days
   * before the person's first record count as not observed.
   */
  public static List<Counts> months(Diary diary, LocalDate first, LocalDate last) {
    List<Counts> newestFirst = new ArrayList<>();
    for (LocalDate end = last; !end.isBefore(first); end = end.minusDays(Count.MONTH)) {
      newestFirst.add(between(diary, end.minusDays(Count.MONTH - 1), end));
    }
    return newestFirst.reversed().stream().toList();
  }
}
