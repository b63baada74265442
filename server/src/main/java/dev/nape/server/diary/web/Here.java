package dev.nape.server.diary.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The moment of a request, where the person then was: what "now" and "today" mean to them. */
public record Here(ZonedDateTime now) {

  public LocalDate today() {
    return now.toLocalDate();
  }

  public YearMonth month() {
    return YearMonth.from(now);
  }

  public ZoneId zone() {
    return now.getZone();
  }
}
