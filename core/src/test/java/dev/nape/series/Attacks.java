package dev.nape.series;

import dev.nape.diary.Attack;
import dev.nape.diary.Effect;
import dev.nape.diary.Medication;
import dev.nape.diary.MedicationClass;
import dev.nape.diary.Pain;
import dev.nape.diary.PainReading;
import dev.nape.diary.Relief;
import dev.nape.diary.Symptoms;
import dev.nape.session.done.DoneStep;
import dev.nape.session.done.PainAround;
import dev.nape.session.done.SessionRecord;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attacks and sessions for tests, by minutes from a Monday at eight in the morning. */
final class Attacks {

  static final ZonedDateTime MONDAY =
      ZonedDateTime.of(2026, 1, 5, 8, 0, 0, 0, ZoneId.of("Europe/Berlin"));

  private Attacks() {}

  static ZonedDateTime at(long minutes) {
    return MONDAY.plusMinutes(minutes);
  }

  /** Readings as minutes and pain in turn. */
  static Attack attack(long start, @Nullable Long end, long... readings) {
    List<PainReading> pains = new ArrayList<>();
    for (int i = 0; i < readings.length; i += 2) {
      pains.add(new PainReading(at(readings[i]).toInstant(), new Pain((int) readings[i + 1])));
    }
    return new Attack(
        id("attack" + start),
        at(start),
        end == null ? null : at(end),
        null,
        null,
        Symptoms.NOT_RECORDED,
        List.of(),
        List.of(),
        pains,
        "");
  }

  static Attack withMedicine(Attack attack, @Nullable Long taken) {
    Medication medicine =
        new Medication(
            "sumatriptan",
            MedicationClass.TRIPTAN,
            taken == null ? null : at(taken).toInstant(),
            Effect.UNSURE);
    return changed(attack, List.of(medicine), attack.reliefs());
  }

  static Attack withMassage(Attack attack) {
    return changed(attack, attack.medications(), List.of(new Relief("Massage", Effect.HELPED)));
  }

  private static Attack changed(Attack attack, List<Medication> medications, List<Relief> reliefs) {
    return new Attack(
        attack.id(),
        attack.start(),
        attack.end(),
        attack.severity(),
        attack.peak(),
        attack.symptoms(),
        medications,
        reliefs,
        attack.readings(),
        attack.notes());
  }

  static SessionRecord session(long start, Phase phase, PainAround pain) {
    return session(start, phase, pain, false, SessionRecord.Ending.COMPLETED, "neck-stroking");
  }

  static SessionRecord session(
      long start,
      Phase phase,
      PainAround pain,
      boolean touchFree,
      SessionRecord.Ending ending,
      String... techniques) {
    List<DoneStep> steps =
        java.util.Arrays.stream(techniques)
            .map(name -> new DoneStep(new TechniqueId(name), "standard", "one", 300, false))
            .toList();
    return new SessionRecord(
        id("session" + start + String.join(",", techniques)),
        at(start),
        at(start + 20),
        phase,
        Performer.SELF,
        touchFree,
        "1",
        600,
        300 * techniques.length,
        ending,
        steps,
        ending == SessionRecord.Ending.STOPPED ? List.of("dizzy") : List.of(),
        pain,
        null,
        "");
  }

  static PainAround pain(@Nullable Integer before, @Nullable Integer later) {
    return new PainAround(before, null, later, null);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
