package dev.nape.diary;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attack. Only its start is needed; everything else may come later, or never.
 *
 * @param id made by whoever recorded it first, so that recording it twice makes one attack
 * @param start when it began, in the zone where the person then was
 * @param end when it ended, in the zone where the person then was; {@code null} while it lasts, or
 *     when nobody noted it
 * @param severity at its worst; {@code null} when not recorded; follows from {@code peak} when that
 *     is given
 * @param peak pain at its worst; {@code null} when not recorded
 * @param readings pain over time, in order
 * @param notes free text, at most 5,000 characters
 */
public record Attack(
    UUID id,
    ZonedDateTime start,
    @Nullable ZonedDateTime end,
    @Nullable Severity severity,
    @Nullable Pain peak,
    Symptoms symptoms,
    List<Medication> medications,
    List<Relief> reliefs,
    List<PainReading> readings,
    String notes) {

  /** Longer than this is a mistaken date: even status migrainosus is counted in days. */
  public static final Duration LONGEST = Duration.ofDays(90);

  public Attack {
    if (end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("end is before start");
    }
    if (end != null && Duration.between(start, end).compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("end is more than 90 days after start");
    }
    Text.atMost("notes", notes, Text.NOTES);
    severity = peak == null ? severity : peak.severity();
    medications = List.copyOf(medications);
    reliefs = List.copyOf(reliefs);
    readings = readings.stream().sorted(Comparator.comparing(PainReading::at)).toList();
  }

  /** The one-tap record: something has begun, and nothing more is known. */
  public static Attack startedAt(UUID id, ZonedDateTime start) {
    return new Attack(
        id, start, null, null, null, Symptoms.NOT_RECORDED, List.of(), List.of(), List.of(), "");
  }

  public Attack withSeverity(Severity worst) {
    return new Attack(id, start, end, worst, null, symptoms, medications, reliefs, readings, notes);
  }

  public Attack endedAt(ZonedDateTime when) {
    return new Attack(
        id, start, when, severity, peak, symptoms, medications, reliefs, readings, notes);
  }

  /** Empty while the attack lasts, or when nobody noted its end. */
  public Optional<Duration> duration() {
    return Optional.ofNullable(end).map(ended -> Duration.between(start, ended));
  }

  /** The calendar day on which it began, where the person then was. */
  public LocalDate firstDay() {
    return start.toLocalDate();
  }

  /**
   * The calendar day on which it ended, where the person then was. An attack without an end counts
   * for the day of its start only; one that ends at midnight does not touch the new day. A
   * traveller going west may end an attack on the day before it began: the first day then counts.
   */
  public LocalDate lastDay() {
    if (end == null || !end.isAfter(start)) {
      return firstDay();
    }
    LocalDate last = end.minusNanos(1).toLocalDate();
    return last.isBefore(firstDay()) ? firstDay() : last;
  }

  public boolean touches(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }
}
