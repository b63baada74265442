package dev.nape.server.trial;

import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.Day;
import dev.nape.diary.Pain;
import dev.nape.diary.PainReading;
import dev.nape.diary.Severity;
import dev.nape.diary.Symptoms;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.sync.Records;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.json.JsonMapper;

/** Half a year of sessions and attacks, brought in as devices bring them. */
public final class SampleCare {

  private static final int DAYS = 180;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final BeanFactory beans;
  private final LivedTrials samples;
  private final ZoneId zone;
  private final List<Attack> attacks = new ArrayList<>();
  private final List<String> sessions = new ArrayList<>();

  public SampleCare(BeanFactory beans, ZoneId zone) {
    this.beans = beans;
    this.samples = new LivedTrials(beans, zone);
    this.zone = zone;
  }

  /** Attacks of which every other one was massaged, and sessions between that change nothing. */
  public SampleCare quiet() {
    for (int back = DAYS; back > 9; back -= 9) {
      ZonedDateTime start = day(back).atTime(10, 0).atZone(zone);
      boolean massaged = back / 9 % 2 == 0;
      int before = 5 + back / 9 % 3;
      int after = massaged ? before - 2 - back / 9 % 2 : before - 1 - back / 9 % 3 / 2;
      attack(start, before, after);
      if (massaged) {
        session(start.plusMinutes(5), "headache-moderate", before, after);
      }
      session(start.plusDays(back / 9 % 2 == 0 ? 3 : 6), "interictal", 0, 0);
    }
    return this;
  }

  /** An attack begins within a day after every session, and hardly ever else. */
  public SampleCare harmed() {
    for (int back = DAYS; back > 9; back -= 9) {
      ZonedDateTime start = day(back).atTime(10, 0).atZone(zone);
      session(start, "interictal", 0, 0);
      attack(start.plusHours(20), 6, 5);
    }
    return this;
  }

  private void attack(ZonedDateTime start, int before, int after) {
    attacks.add(
        new Attack(
            UUID.randomUUID(),
            start,
            start.plusHours(9),
            Severity.MODERATE,
            new Pain(before),
            Symptoms.NOT_RECORDED,
            List.of(),
            List.of(),
            List.of(
                new PainReading(start.toInstant(), new Pain(before)),
                new PainReading(start.plusHours(2).toInstant(), new Pain(after))),
            ""));
  }

  private void session(ZonedDateTime start, String phase, int before, int later) {
    sessions.add(
        """
        {"id":"%s","kind":"session","writtenAt":"%s","device":"%s","body":{
          "start":"%s","end":"%s","phase":"%s","performer":"self","touchFree":false,
          "knowledgeVersion":"sample","plannedSeconds":600,"doneSeconds":600,
          "ending":"completed","stopSigns":[],"painBefore":%d,"painAfter":%d,"painLater":%d,
          "laterAt":"%s","notes":"","steps":[]}}\
        """
            .formatted(
                UUID.randomUUID(),
                start.plusMinutes(10).toInstant(),
                UUID.randomUUID(),
                start,
                start.plusMinutes(10),
                phase,
                before,
                later,
                later,
                start.plusHours(2)));
  }

  private LocalDate day(int back) {
    return LocalDate.now(zone).minusDays(back);
  }

  /** Keeps it, and every other day as one without headache. */
  public void of(PersonId person) {
    List<Day> days = new ArrayList<>();
    for (int back = DAYS; back >= 1; back--) {
      LocalDate date = day(back);
      if (attacks.stream().noneMatch(attack -> attack.touches(date))) {
        Day silent = Day.of(date);
        days.add(silent.withHeadache(Answer.NO));
      }
    }
    samples.as(person, () -> beans.getBean(Diaries.class).addAll(person, attacks, days, "sample"));
    samples.as(
        person,
        () ->
            beans
                .getBean(Records.class)
                .keep(person, sessions.stream().map(JSON::readTree).toList()));
  }
}
