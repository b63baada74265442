package dev.nape.server.diary.web.attack;

import dev.nape.body.Side;
import dev.nape.diary.Attack;
import dev.nape.diary.Medication;
import dev.nape.diary.Pain;
import dev.nape.diary.Quality;
import dev.nape.diary.Relief;
import dev.nape.diary.Severity;
import dev.nape.diary.Symptoms;
import dev.nape.server.diary.web.Typed;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was typed into an attack, or into the faults that keep it from being one.
 *
 * @param before the attack until now; {@code null} for a new one
 * @param now what lies after it has not happened yet
 */
record AttackReader(AttackForm form, @Nullable Attack before, Instant now, Typed typed) {

  /** Clocks differ. */
  private static final Duration SLACK = Duration.ofMinutes(5);

  Optional<Attack> read(UUID id) {
    ZonedDateTime start = form.start().read("start", before == null ? null : before.start(), typed);
    ZonedDateTime end =
        form.end().isEmpty()
            ? null
            : form.end().read("end", before == null ? null : before.end(), typed);
    compare(start, end);
    ZoneId zone = start == null ? ZoneId.of("UTC") : start.getZone();
    Symptoms symptoms = symptoms();
    List<Medication> medications = medications(zone);
    List<Relief> reliefs = reliefs();
    String notes = typed.notes("notes", form.notes());
    Worst worst = worst();
    if (!typed.isSound()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attack(
            id,
            Objects.requireNonNull(start),
            end,
            worst.severity(),
            worst.pain(),
            symptoms,
            medications,
            reliefs,
            before == null ? List.of() : before.readings(),
            notes));
  }

  private void compare(@Nullable ZonedDateTime start, @Nullable ZonedDateTime end) {
    Instant soon = now.plus(SLACK);
    if (start != null && start.toInstant().isAfter(soon)) {
      typed.fault("startDate", "diary.fault.future");
    }
    if (end != null && end.toInstant().isAfter(soon)) {
      typed.fault("endDate", "diary.fault.future");
    }
    if (start != null && end != null) {
      if (end.isBefore(start)) {
        typed.fault("endDate", "diary.fault.endFirst");
      } else if (Duration.between(start, end).compareTo(Attack.LONGEST) > 0) {
        typed.fault("endDate", "diary.fault.endLate");
      }
    }
  }

  /** A number says more than a word, so one of the two is enough. */
  private record Worst(@Nullable Severity severity, @Nullable Pain pain) {}

  private Worst worst() {
    String said = form.worst().strip();
    if (said.isEmpty() || !Character.isDigit(said.charAt(0))) {
      return new Worst(typed.choice(Severity.class, "worst", said), null);
    }
    Integer score = typed.number("worst", said, Pain.WORST);
    return new Worst(null, score == null ? null : new Pain(score));
  }

  private Symptoms symptoms() {
    return new Symptoms(
        typed.choice(Side.class, "side", form.answer("side")),
        typed.choice(Quality.class, "quality", form.answer("quality")),
        typed.answer("moving", form.answer("moving")),
        typed.answer("nausea", form.answer("nausea")),
        typed.answer("light", form.answer("light")),
        typed.answer("sound", form.answer("sound")),
        typed.answer("aura", form.answer("aura")));
  }

  private List<Medication> medications(ZoneId zone) {
    List<Medication> known = before == null ? List.of() : before.medications();
    List<Medication> taken = new ArrayList<>();
    for (int i = 0; i < form.medications().size(); i++) {
      MedicationRow row = form.medications().get(i);
      if (row.isNamed()) {
        taken.add(row.read("medication" + i, zone, known, typed));
      }
    }
    return taken;
  }

  private List<Relief> reliefs() {
    List<Relief> tried = new ArrayList<>();
    for (int i = 0; i < form.reliefs().size(); i++) {
      ReliefRow row = form.reliefs().get(i);
      if (row.isNamed()) {
        tried.add(row.read("relief" + i, typed));
      }
    }
    return tried;
  }
}
