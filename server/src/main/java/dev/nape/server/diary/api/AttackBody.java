package dev.nape.server.diary.api;

import dev.nape.body.Side;
import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.Effect;
import dev.nape.diary.Medication;
import dev.nape.diary.MedicationClass;
import dev.nape.diary.Pain;
import dev.nape.diary.PainReading;
import dev.nape.diary.Quality;
import dev.nape.diary.Relief;
import dev.nape.diary.Severity;
import dev.nape.diary.Symptoms;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An attack as JSON. Only {@code start} is needed; times carry an offset and may carry a zone, as
 * in {@code 2026-11-21T08:00:00+01:00[Europe/Berlin]}. What is left out is not recorded.
 */
record AttackBody(
    @Nullable ZonedDateTime start,
    @Nullable ZonedDateTime end,
    @Nullable Severity severity,
    @Nullable Integer peak,
    @Nullable SymptomsBody symptoms,
    @Nullable List<MedicationBody> medications,
    @Nullable List<ReliefBody> reliefs,
    @Nullable List<ReadingBody> readings,
    @Nullable String notes) {

  record SymptomsBody(
      @Nullable Side side,
      @Nullable Quality quality,
      @Nullable Boolean worseOnMoving,
      @Nullable Boolean nausea,
      @Nullable Boolean light,
      @Nullable Boolean sound,
      @Nullable Boolean aura) {

    static SymptomsBody of(Symptoms symptoms) {
      return new SymptomsBody(
          symptoms.side(),
          symptoms.quality(),
          Answers.bool(symptoms.worseOnMoving()),
          Answers.bool(symptoms.nausea()),
          Answers.bool(symptoms.light()),
          Answers.bool(symptoms.sound()),
          Answers.bool(symptoms.aura()));
    }

    Symptoms symptoms() {
      return new Symptoms(
          side,
          quality,
          Answer.of(worseOnMoving),
          Answer.of(nausea),
          Answer.of(light),
          Answer.of(sound),
          Answer.of(aura));
    }
  }

  record MedicationBody(
      @Nullable String name,
      @Nullable MedicationClass kind,
      @Nullable Instant takenAt,
      @Nullable Effect effect) {

    Medication medication() {
      return new Medication(
          Objects.requireNonNullElse(name, ""),
          Objects.requireNonNullElse(kind, MedicationClass.UNKNOWN),
          takenAt,
          Objects.requireNonNullElse(effect, Effect.UNSURE));
    }
  }

  record ReliefBody(@Nullable String method, @Nullable Effect effect) {

    Relief relief() {
      return new Relief(
          Objects.requireNonNullElse(method, ""),
          Objects.requireNonNullElse(effect, Effect.UNSURE));
    }
  }

  record ReadingBody(@Nullable Instant at, @Nullable Integer pain) {

    PainReading reading() {
      return new PainReading(BadField.needed("at", at), new Pain(BadField.needed("pain", pain)));
    }
  }

  static AttackBody of(Attack attack) {
    return new AttackBody(
        attack.start(),
        attack.end(),
        attack.severity(),
        attack.peak() == null ? null : attack.peak().score(),
        SymptomsBody.of(attack.symptoms()),
        attack.medications().stream()
            .map(m -> new MedicationBody(m.name(), m.kind(), m.takenAt(), m.effect()))
            .toList(),
        attack.reliefs().stream().map(r -> new ReliefBody(r.method(), r.effect())).toList(),
        attack.readings().stream()
            .map(reading -> new ReadingBody(reading.at(), reading.pain().score()))
            .toList(),
        attack.notes());
  }

  /**
   * The attack that this describes.
   *
   * @throws BadField with the field that cannot be so
   */
  Attack attack(UUID id) {
    Pain worst = peak == null ? null : BadField.parse("peak", () -> new Pain(peak));
    Symptoms with = symptoms == null ? Symptoms.NOT_RECORDED : symptoms.symptoms();
    ZonedDateTime began = BadField.needed("start", start);
    List<Medication> taken = each("medications", medications, MedicationBody::medication);
    List<Relief> tried = each("reliefs", reliefs, ReliefBody::relief);
    List<PainReading> over = each("readings", readings, ReadingBody::reading);
    String words = Objects.requireNonNullElse(notes, "");
    return BadField.parse(
        end == null ? "notes" : "end",
        () -> new Attack(id, began, end, severity, worst, with, taken, tried, over, words));
  }

  private static <B, T> List<T> each(
      String field, @Nullable List<B> bodies, Function<B, T> toPart) {
    if (bodies == null) {
      return List.of();
    }
    return IntStream.range(0, bodies.size())
        .mapToObj(i -> BadField.parse(field + "[" + i + "]", () -> toPart.apply(bodies.get(i))))
        .toList();
  }
}
