package dev.nape.server.diary.web.attack;

import dev.nape.server.diary.web.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A moment as a form holds it: a date, a time of day and the zone where they were read. */
public record When(String date, String time, String zone) {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
  private static final int FIRST_YEAR = 1900;

  static When of(@Nullable ZonedDateTime moment, ZoneId otherwise) {
    return moment == null
        ? new When("", "", otherwise.getId())
        : new When(
            moment.toLocalDate().toString(), MINUTES.format(moment), moment.getZone().getId());
  }

  boolean isEmpty() {
    return date.isBlank() && time.isBlank();
  }

  /**
   * The moment, or {@code null} with its fault told. A moment that was not touched keeps its
   * seconds, and its place in the hour that a clock repeats in autumn.
   */
  @Nullable ZonedDateTime read(String field, @Nullable ZonedDateTime before, Typed typed) {
    if (before != null && equals(of(before, before.getZone()))) {
      return before;
    }
    ZoneId place = zone(field, typed);
    LocalDate day = date(field, typed);
    LocalTime hour = time(field, typed);
    return place == null || day == null || hour == null ? null : day.atTime(hour).atZone(place);
  }

  private @Nullable ZoneId zone(String field, Typed typed) {
    try {
      return ZoneId.of(zone.strip());
    } catch (DateTimeException notAZone) {
      typed.fault(field + "Zone", "diary.fault.zone");
      return null;
    }
  }

  private @Nullable LocalDate date(String field, Typed typed) {
    try {
      LocalDate day = LocalDate.parse(date.strip());
      if (day.getYear() >= FIRST_YEAR) {
        return day;
      }
    } catch (DateTimeException notADate) {
      // told below, like a date out of range
    }
    typed.fault(field + "Date", "diary.fault.date");
    return null;
  }

  private @Nullable LocalTime time(String field, Typed typed) {
    try {
      return LocalTime.parse(time.strip());
    } catch (DateTimeException notATime) {
      typed.fault(field + "Time", "diary.fault.time");
      return null;
    }
  }
}
