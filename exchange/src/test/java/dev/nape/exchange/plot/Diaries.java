package dev.nape.exchange.plot;

import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.Day;
import dev.nape.diary.Pain;
import dev.nape.diary.PainReading;
import dev.nape.diary.StudyPhase;
import dev.nape.diary.Symptoms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small diaries; 2026-10-05 is a Monday. */
final class Diaries {

  static final LocalDate MONDAY = LocalDate.parse("2026-10-05");

  private Diaries() {}

  static Attack attack(String start, @Nullable String end, @Nullable Integer peak) {
    return new Attack(
        UUID.nameUUIDFromBytes(new byte[] {1}),
        moment(start),
        end == null ? null : moment(end),
        null,
        peak == null ? null : new Pain(peak),
        Symptoms.NOT_RECORDED,
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  static Attack withReadings(Attack attack, PainReading... readings) {
    return new Attack(
        attack.id(),
        attack.start(),
        attack.end(),
        null,
        attack.peak(),
        attack.symptoms(),
        List.of(),
        List.of(),
        List.of(readings),
        "");
  }

  static PainReading reading(String at, int pain) {
    return new PainReading(moment(at).toInstant(), new Pain(pain));
  }

  static ZonedDateTime moment(String text) {
    return ZonedDateTime.parse(text + ":00Z").withZoneSameInstant(ZoneOffset.UTC);
  }

  static Day day(int afterMonday, Answer headache, @Nullable StudyPhase phase) {
    return day(afterMonday, headache, null, Answer.NOT_RECORDED, Answer.NOT_RECORDED, phase);
  }

  static Day day(
      int afterMonday,
      Answer headache,
      @Nullable Integer pain,
      Answer medication,
      Answer massage,
      @Nullable StudyPhase phase) {
    return new Day(
        MONDAY.plusDays(afterMonday),
        headache,
        Answer.NOT_RECORDED,
        pain == null ? null : new Pain(pain),
        medication,
        massage,
        phase,
        Day.Context.NOT_RECORDED,
        "");
  }
}
