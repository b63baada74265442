package dev.nape.server.browser;

import dev.nape.body.Side;
import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.Day;
import dev.nape.diary.Effect;
import dev.nape.diary.Medication;
import dev.nape.diary.MedicationClass;
import dev.nape.diary.Pain;
import dev.nape.diary.PainReading;
import dev.nape.diary.Quality;
import dev.nape.diary.Relief;
import dev.nape.diary.Severity;
import dev.nape.diary.StudyPhase;
import dev.nape.diary.Symptoms;
import dev.nape.server.account.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Twelve weeks with something of everything that a page can show. */
final class SampleDiary {

  private static final int DAYS = 84;

  private SampleDiary() {}

  /** Fills a person's diary up to yesterday; the id of the attack that has most in it. */
  static UUID fill(NapeServer server, Person person) {
    LocalDate today = LocalDate.now(NapeServer.HOME);
    List<Attack> attacks = attacks(today);
    List<Day> days = new ArrayList<>();
    for (int back = DAYS; back >= 1; back--) {
      LocalDate date = today.minusDays(back);
      boolean attacked = attacks.stream().anyMatch(attack -> attack.touches(date));
      if (!attacked && back % 9 != 5) {
        days.add(day(date, back));
      }
    }
    server.as(person, () -> server.diaries().addAll(person.id(), attacks, days, "sample"));
    return attacks.getFirst().id();
  }

  private static Day day(LocalDate date, int back) {
    boolean sore = back % 13 == 2;
    return new Day(
        date,
        sore ? Answer.YES : Answer.NO,
        Answer.NOT_RECORDED,
        null,
        Answer.NO,
        back % 7 == 1 || back % 7 == 4 ? Answer.YES : Answer.NO,
        phase(back),
        new Day.Context(4, back % 4 == 0 ? 6 : null, 437, Answer.NOT_RECORDED),
        "");
  }

  private static StudyPhase phase(int back) {
    if (back > 56) {
      return StudyPhase.BASELINE;
    }
    int inCycle = (56 - back) % 28;
    if (inCycle % 14 < 3) {
      return StudyPhase.WASHOUT;
    }
    return inCycle < 14 ? StudyPhase.ON : StudyPhase.OFF;
  }

  private static List<Attack> attacks(LocalDate today) {
    List<Attack> attacks = new ArrayList<>();
    int[] backs = {2, 8, 12, 17, 20, 25, 29, 36, 44, 51, 57, 66, 72, 80};
    int[] peaks = {6, 8, 3, 5, 9, 2, -1, 7, 4, 8, 6, -2, 3, 7};
    for (int i = 0; i < backs.length; i++) {
      ZonedDateTime start = today.minusDays(backs[i]).atTime(6 + i, 10).atZone(NapeServer.HOME);
      attacks.add(attack(start, start.plusHours(5 + 3L * i % 30), peaks[i], i % 3 != 2));
    }
    return attacks;
  }

  private static Attack attack(
      ZonedDateTime start, ZonedDateTime end, int peak, boolean medicated) {
    Medication triptan =
        new Medication(
            "Sumatriptan 50 mg",
            MedicationClass.TRIPTAN,
            start.plusMinutes(50).toInstant(),
            Effect.HELPED);
    return new Attack(
        UUID.randomUUID(),
        start,
        end,
        peak == -2 ? Severity.MODERATE : null,
        peak < 0 ? null : new Pain(peak),
        new Symptoms(
            Side.RIGHT,
            Quality.PULSATING,
            Answer.YES,
            Answer.NO,
            Answer.YES,
            Answer.NOT_RECORDED,
            Answer.NOT_RECORDED),
        medicated ? List.of(triptan) : List.of(),
        List.of(new Relief("Dark room", Effect.HELPED_SOMEWHAT)),
        peak >= 8 ? readings(start, end, peak) : List.of(),
        "Began after a long drive.");
  }

  private static List<PainReading> readings(ZonedDateTime start, ZonedDateTime end, int peak) {
    Duration quarter = Duration.between(start, end).dividedBy(4);
    return List.of(
        new PainReading(start.toInstant(), new Pain(3)),
        new PainReading(start.plus(quarter).toInstant(), new Pain(peak)),
        new PainReading(start.plus(quarter.multipliedBy(2)).toInstant(), new Pain(peak - 1)),
        new PainReading(end.toInstant(), new Pain(1)));
  }
}
