package dev.nape.diary.count;

import dev.nape.diary.DaySummary;
import dev.nape.diary.Diary;
import dev.nape.diary.StudyPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    return of(days, day -> true);
  }

  /** Only the days of the window that satisfy a condition, such as belonging to one phase. */
  public static Counts of(List<DaySummary> days, Predicate<DaySummary> condition) {
    Counter counter = new Counter();
    for (DaySummary day : days) {
      if (condition.test(day)) {
        counter.add(day);
      }
    }
    return counter.counts();
  }

  /** The days of each phase that has any, in the order of {@link StudyPhase}. */
  public static Map<StudyPhase, Counts> byPhase(List<DaySummary> days) {
    EnumMap<StudyPhase, Counter> counters = new EnumMap<>(StudyPhase.class);
    for (DaySummary day : days) {
      if (day.phase() != null) {
        counters.computeIfAbsent(day.phase(), phase -> new Counter()).add(day);
      }
    }
    EnumMap<StudyPhase, Counts> counts = new EnumMap<>(StudyPhase.class);
    counters.forEach((phase, counter) -> counts.put(phase, counter.counts()));
    return Collections.unmodifiableMap(counts);
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

  /**
   * Whether the headache days may be used as a rate. A migraine day is known to be a headache day,
   * so when days without migraine go unasked about headache, the days that remain are the bad ones,
   * and the headache rate comes out too high: all the way to 28 for a diary that records migraine
   * only. The border, at most one such day in ten, is a convention.
   */
  public boolean isHeadacheKnown() {
    int bothKnown = headache.observed() - unclassified;
    int unasked = migraine.observed() - bothKnown;
    return 10 * unasked <= migraine.observed() - migraine.yes();
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
