package dev.nape.server.diary.web;

import dev.nape.diary.Answer;
import dev.nape.diary.DaySummary;
import dev.nape.diary.Severity;
import dev.nape.diary.StudyPhase;
import dev.nape.server.diary.SessionDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One day as a cell or a row shows it.
 *
 * @param sessions that were done on it, in order
 */
public record Glance(DaySummary day, LocalDate today, List<SessionDays.Done> sessions) {

  /** With those of some sessions that are of the day. */
  public static Glance of(DaySummary day, LocalDate today, List<SessionDays.Done> some) {
    return new Glance(
        day, today, some.stream().filter(done -> done.day().equals(day.date())).toList());
  }

  public LocalDate date() {
    return day.date();
  }

  public boolean isFuture() {
    return day.date().isAfter(today);
  }

  public boolean isToday() {
    return day.date().equals(today);
  }

  public boolean isMissing() {
    return !isFuture() && !day.isObserved();
  }

  /** What the stylesheet shades: 0 to 3, unknown, missing or future. */
  public String shade() {
    if (isFuture()) {
      return "future";
    }
    if (isMissing()) {
      return "missing";
    }
    Severity severity = day.severity();
    return severity == null ? "unknown" : Integer.toString(bars(severity));
  }

  /** One bar for mild to three for severe. */
  public int bars() {
    return day.severity() == null || isFuture() ? 0 : bars(day.severity());
  }

  private static int bars(Severity severity) {
    return switch (severity) {
      case NONE -> 0;
      case MILD -> 1;
      case MODERATE -> 2;
      case SEVERE -> 3;
    };
  }

  /** The message key of the head in words. */
  public String head() {
    if (isFuture()) {
      return "diary.head.future";
    }
    if (isMissing()) {
      return "diary.head.missing";
    }
    if (day.headache() == Answer.NO) {
      return "diary.head.free";
    }
    String kind = day.migraine() == Answer.YES ? "migraine" : "headache";
    return "diary.head." + kind + "." + severityName();
  }

  private String severityName() {
    return day.severity() == null ? "unknown" : day.severity().name().toLowerCase(Locale.ROOT);
  }

  /** Whether the day has a dot. */
  public boolean hasHands() {
    return hasMassage() || !sessions.isEmpty();
  }

  public boolean hasMassage() {
    return day.massage() == Answer.YES;
  }

  public boolean hasMedicine() {
    return day.acuteMedication() == Answer.YES;
  }

  /** The name of the programme's phase; {@code null} outside one. */
  public @Nullable String phase() {
    StudyPhase phase = day.phase();
    return phase == null ? null : phase.name().toLowerCase(Locale.ROOT);
  }
}
