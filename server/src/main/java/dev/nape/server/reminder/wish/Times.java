package dev.nape.server.reminder.wish;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A time of day on some weekdays, by the clock on the person's wall. A time that a day leaps over
 * comes as much later as the clock leaps; one that a day shows twice comes the first time. Calendar
 * programs do the same (RFC 5545, 3.3.5).
 *
 * @param at time of day
 * @param days on which weekdays; at least one
 */
public record Times(LocalTime at, Set<DayOfWeek> days) {

  /** Every day of the week. */
  public static final Set<DayOfWeek> DAILY = Set.of(DayOfWeek.values());

  /** A weekday comes within seven days, and the day before counts for zones that skip a date. */
  private static final int ENOUGH = 10;

  public Times {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("on no day");
    }
    days = Set.copyOf(days);
  }

  /** The first moment strictly after another. */
  public Instant next(Instant after, ZoneId zone) {
    return dates(LocalDate.ofInstant(after, zone).minusDays(1))
        .map(date -> ZonedDateTime.of(date, at, zone).toInstant())
        .filter(moment -> moment.isAfter(after))
        .min(Instant::compareTo)
        .orElseThrow();
  }

  /** The first date, on or after another, on one of the days. */
  public LocalDate firstFrom(LocalDate date) {
    return dates(date).findFirst().orElseThrow();
  }

  private Stream<LocalDate> dates(LocalDate from) {
    return Stream.iterate(from, day -> day.plusDays(1))
        .limit(ENOUGH)
        .filter(day -> days.contains(day.getDayOfWeek()));
  }

  /** One bit a weekday, Monday the lowest. */
  int bits() {
    return days.stream().mapToInt(day -> bit(day)).sum();
  }

  static Set<DayOfWeek> days(int bits) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Stream.of(DayOfWeek.values()).filter(day -> (bits & bit(day)) != 0).forEach(days::add);
    return days;
  }

  private static int bit(DayOfWeek day) {
    return 1 << (day.getValue() - 1);
  }
}
