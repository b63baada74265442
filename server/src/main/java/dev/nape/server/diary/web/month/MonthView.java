package dev.nape.server.diary.web.month;

import dev.nape.diary.Diary;
import dev.nape.diary.StudyPhase;
import dev.nape.diary.count.Counts;
import dev.nape.server.diary.SessionDays;
import dev.nape.server.diary.web.Glance;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A month as a grid.
 *
 * @param days every day of the month
 * @param counts the days that have come
 */
public record MonthView(YearMonth month, LocalDate today, List<Glance> days, Counts counts) {

  private static final int WEEK = DayOfWeek.values().length;

  static MonthView of(
      YearMonth month,
      LocalDate today,
      Diary diary,
      List<SessionDays.Done> sessions,
      Map<LocalDate, StudyPhase> phases) {
    List<Glance> days =
        diary.between(month.atDay(1), month.atEndOfMonth()).stream()
            .map(day -> Glance.of(day.in(phases.get(day.date())), today, sessions))
            .toList();
    Counts counts =
        Counts.of(days.stream().filter(glance -> !glance.isFuture()).map(Glance::day).toList());
    return new MonthView(month, today, days, counts);
  }

  /** Weeks from Monday on; {@code null} where a day belongs to another month. */
  public List<List<@Nullable Glance>> weeks() {
    List<@Nullable Glance> cells = new ArrayList<>();
    for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
      cells.add(null);
    }
    cells.addAll(days);
    while (cells.size() % WEEK != 0) {
      cells.add(null);
    }
    List<List<@Nullable Glance>> weeks = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += WEEK) {
      weeks.add(cells.subList(i, i + WEEK));
    }
    return weeks;
  }

  public List<Glance> daysSoFar() {
    return days.stream().filter(glance -> !glance.isFuture()).toList();
  }

  public boolean hasPhases() {
    return days.stream().anyMatch(glance -> glance.phase() != null);
  }

  public boolean hasUnknown() {
    return days.stream().anyMatch(glance -> glance.shade().equals("unknown"));
  }

  public boolean isEmpty() {
    return counts.headache().observed() == 0;
  }

  public boolean isLast() {
    return !month.isBefore(YearMonth.from(today));
  }

  public int migraineDays() {
    return counts.migraine().yes();
  }

  /** Days with a headache that nobody calls migraine, or not yet. */
  public int otherDays() {
    return counts.headache().yes() - counts.migraine().yes();
  }

  public int freeDays() {
    return counts.headache().observed() - counts.headache().yes();
  }
}
