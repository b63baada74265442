package dev.nape.server.diary.web.attack;

import dev.nape.diary.Effect;
import dev.nape.diary.Medication;
import dev.nape.diary.MedicationClass;
import dev.nape.server.diary.web.Typed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One medicine as a form holds it.
 *
 * @param takenAt date and time, where the attack began; empty when not known
 */
public record MedicationRow(String name, String kind, String takenAt, String effect) {

  static final MedicationRow EMPTY = new MedicationRow("", "", "", "");
  private static final int LONGEST = 200;

  static MedicationRow of(Medication medication, ZoneId zone) {
    return new MedicationRow(
        medication.name(),
        medication.kind().name(),
        local(medication.takenAt(), zone),
        medication.effect().name());
  }

  private static String local(@Nullable Instant at, ZoneId zone) {
    return at == null
        ? ""
        : at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
  }

  boolean isNamed() {
    return !name.isBlank();
  }

  Medication read(String field, ZoneId zone, List<Medication> before, Typed typed) {
    return new Medication(
        name(field, typed),
        Objects.requireNonNullElse(
            typed.choice(MedicationClass.class, field, kind), MedicationClass.UNKNOWN),
        instant(field, zone, before, typed),
        Objects.requireNonNullElse(typed.choice(Effect.class, field, effect), Effect.UNSURE));
  }

  private String name(String field, Typed typed) {
    String whole = typed.text(field, name.strip(), LONGEST, "diary.fault.long");
    return whole.substring(0, Math.min(whole.length(), LONGEST)).replace('\0', '?');
  }

  /** A time that was not touched keeps its seconds. */
  private @Nullable Instant instant(
      String field, ZoneId zone, List<Medication> before, Typed typed) {
    if (takenAt.isBlank()) {
      return null;
    }
    for (Medication known : before) {
      if (known.takenAt() != null && local(known.takenAt(), zone).equals(takenAt)) {
        return known.takenAt();
      }
    }
    try {
      return LocalDateTime.parse(takenAt.strip()).atZone(zone).toInstant();
    } catch (DateTimeException notATime) {
      typed.fault(field, "diary.fault.taken");
      return null;
    }
  }
}
