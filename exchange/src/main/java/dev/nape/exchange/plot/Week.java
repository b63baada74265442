package dev.nape.exchange.plot;

import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.DaySummary;
import dev.nape.diary.Diary;
import dev.nape.diary.Pain;
import dev.nape.diary.StudyPhase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of one week that are to be drawn, and what can be said about them in words.
 *
 * @param monday the first day of the week, drawn or not
 * @param days from one to seven days of that week, one after another
 * @param sessions dates on which a session was done
 * @param phases of days that the diary does not know to belong to one; they stand before its own
 */
public record Week(
    LocalDate monday,
    List<DaySummary> days,
    Set<LocalDate> sessions,
    Map<LocalDate, StudyPhase> phases) {

  static final int LENGTH = 7;

  public Week {
    days = List.copyOf(days);
    sessions = Set.copyOf(sessions);
    phases = Map.copyOf(phases);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a week without days");
    }
  }

  /** The weeks from one date to another, both included; the newest first. */
  public static List<Week> of(Diary diary, LocalDate from, LocalDate to) {
    return of(diary, from, to, Set.of(), Map.of());
  }

  /** The same with dates on which a session was done, and with phases. */
  static List<Week> of(
      Diary diary,
      LocalDate from,
      LocalDate to,
      Set<LocalDate> sessions,
      Map<LocalDate, StudyPhase> phases) {
    LocalDate first = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate last = to.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Stream.iterate(last, monday -> !monday.isBefore(first), monday -> monday.minusWeeks(1))
        .map(monday -> new Week(monday, between(diary, monday, from, to), sessions, phases))
        .toList();
  }

  private static List<DaySummary> between(
      Diary diary, LocalDate monday, LocalDate from, LocalDate to) {
    LocalDate sunday = monday.plusDays(LENGTH - 1);
    return diary.between(monday.isBefore(from) ? from : monday, sunday.isAfter(to) ? to : sunday);
  }

  /** Days that count as migraine days. */
  public long migraineDays() {
    return count(day -> day.migraine() == Answer.YES);
  }

  /** Days with massage that was logged, or with a session. */
  public long massageDays() {
    return count(this::hasMassage);
  }

  /** Whether any of its days belongs to a phase. */
  public boolean hasPhases() {
    return days.stream().anyMatch(day -> phase(day) != null);
  }

  @Nullable StudyPhase phase(DaySummary day) {
    return phases.getOrDefault(day.date(), day.phase());
  }

  boolean hasMassage(DaySummary day) {
    return day.massage() == Answer.YES || sessions.contains(day.date());
  }

  /** Days with acute medication. */
  public long medicationDays() {
    return count(day -> day.acuteMedication() == Answer.YES);
  }

  /** Days of which nobody said whether there was a headache. */
  public long daysNotLogged() {
    return count(day -> !day.isObserved());
  }

  /** The worst pain recorded; empty when none was. */
  public Optional<Pain> highestPain() {
    return days.stream().map(DaySummary::peak).filter(Objects::nonNull).max(Pain::compareTo);
  }

  private long count(Predicate<DaySummary> which) {
    return days.stream().filter(which).count();
  }

  /** The attacks that touch these days, each once. */
  List<Attack> attacks() {
    return days.stream().flatMap(day -> day.attacks().stream()).distinct().toList();
  }

  /** How many days after Monday a date is; beyond 0 to 6 for other weeks. */
  int column(LocalDate date) {
    return Math.toIntExact(date.toEpochDay() - monday.toEpochDay());
  }

  int firstColumn() {
    return column(days.getFirst().date());
  }

  /** One after the last. */
  int endColumn() {
    return column(days.getLast().date()) + 1;
  }
}
