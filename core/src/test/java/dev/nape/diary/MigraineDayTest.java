package dev.nape.diary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Side;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigraineDayTest {

  private static final Symptoms NOTHING_LIKE_MIGRAINE =
      new Symptoms(
          Side.BOTH, Quality.PRESSING, Answer.NO, Answer.NO, Answer.NO, Answer.NO, Answer.NO);

  @ParameterizedTest(name = "{0} to {1}: {2} to {3}")
  @CsvSource(
      textBlock =
          """
          # start,                                       end,                                         first,      last
          2026-03-02T22:00+01:00[Europe/Berlin],         2026-03-03T02:00+01:00[Europe/Berlin],       2026-03-02, 2026-03-03
          2026-03-02T18:00+01:00[Europe/Berlin],         2026-03-03T00:00+01:00[Europe/Berlin],       2026-03-02, 2026-03-02
          # the clock jumps from 2 to 3, and later from 3 back to 2
          2026-03-28T23:30+01:00[Europe/Berlin],         2026-03-29T03:30+02:00[Europe/Berlin],       2026-03-28, 2026-03-29
          2026-10-25T00:30+02:00[Europe/Berlin],         2026-10-25T02:30+01:00[Europe/Berlin],       2026-10-25, 2026-10-25
          # flying west over the date line: ends the day before, by the calendar
          2026-05-10T08:00+12:00[Pacific/Auckland],      2026-05-09T20:00-07:00[America/Los_Angeles], 2026-05-10, 2026-05-10
          # flying east: a short attack touches three dates
          2026-05-09T23:00-07:00[America/Los_Angeles],   2026-05-11T06:00+12:00[Pacific/Auckland],    2026-05-09, 2026-05-11
          2026-05-09T23:00-07:00[America/Los_Angeles],   ,                                            2026-05-09, 2026-05-09
          """)
  void attackCountsForEveryDateItTouchedWhereThePersonWas(
      ZonedDateTime start, ZonedDateTime end, LocalDate first, LocalDate last) {
    Diary diary = new Diary(List.of(attack(start, end, Symptoms.NOT_RECORDED)), List.of());

    List<LocalDate> migraineDays =
        diary.between(first.minusDays(3), last.plusDays(3)).stream()
            .filter(day -> day.migraine() == Answer.YES)
            .map(DaySummary::date)
            .toList();

    assertThat(migraineDays).isEqualTo(first.datesUntil(last.plusDays(1)).toList());
  }

  @Test
  void attackLoggedWithNothingElseIsAMigraineDay() {
    assertThat(summary(Answer.NOT_RECORDED, Symptoms.NOT_RECORDED).migraine())
        .isEqualTo(Answer.YES);
  }

  @Test
  void attackThatIsClearlySomethingElseIsAHeadacheDayAndNoMigraineDay() {
    DaySummary day = summary(Answer.NOT_RECORDED, NOTHING_LIKE_MIGRAINE);
    assertThat(day.headache()).isEqualTo(Answer.YES);
    assertThat(day.migraine()).isEqualTo(Answer.NO);
  }

  @Test
  void whatThePersonSaidAboutTheDayWins() {
    assertThat(summary(Answer.YES, NOTHING_LIKE_MIGRAINE).migraine()).isEqualTo(Answer.YES);
    assertThat(summary(Answer.NO, Symptoms.NOT_RECORDED).migraine()).isEqualTo(Answer.NO);
  }

  @Test
  void dayWithoutAWordIsNotADayWithoutMigraine() {
    DaySummary day = new Diary(List.of(), List.of()).on(LocalDate.parse("2026-03-02"));
    assertThat(day.migraine()).isEqualTo(Answer.NOT_RECORDED);
    assertThat(day.isObserved()).isFalse();
  }

  @Test
  void explicitDayWithoutHeadacheIsADayWithoutMigraine() {
    LocalDate date = LocalDate.parse("2026-03-02");
    Diary diary = new Diary(List.of(), List.of(Day.of(date).withHeadache(Answer.NO)));
    assertThat(diary.on(date).migraine()).isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @CsvSource({
    "TRIPTAN,HELPED,YES",
    "TRIPTAN,DID_NOT_HELP,NO",
    "GEPANT,HELPED_SOMEWHAT,YES",
    "SIMPLE_ANALGESIC,HELPED,NO"
  })
  void medicineSpecificToMigraineThatHelpedMakesAMigraineDay(
      MedicationClass kind, Effect effect, Answer expected) {
    ZonedDateTime start = ZonedDateTime.parse("2026-03-02T08:00+01:00[Europe/Berlin]");
    Attack attack =
        new Attack(
            UUID.randomUUID(),
            start,
            start.plusHours(6),
            Severity.MILD,
            null,
            NOTHING_LIKE_MIGRAINE,
            List.of(new Medication("x", kind, null, effect)),
            List.of(),
            List.of(),
            "");
    assertThat(new Diary(List.of(attack), List.of()).on(start.toLocalDate()).migraine())
        .isEqualTo(expected);
  }

  private static DaySummary summary(Answer said, Symptoms symptoms) {
    ZonedDateTime start = ZonedDateTime.parse("2026-03-02T08:00+01:00[Europe/Berlin]");
    Day blank = Day.of(start.toLocalDate());
    Day day =
        new Day(
            blank.date(),
            Answer.NOT_RECORDED,
            said,
            null,
            Answer.NOT_RECORDED,
            Answer.NOT_RECORDED,
            null,
            Day.Context.NOT_RECORDED,
            "");
    Attack attack = attack(start, start.plusHours(2), symptoms).withSeverity(Severity.MILD);
    return new Diary(List.of(attack), List.of(day)).on(day.date());
  }

  private static Attack attack(ZonedDateTime start, ZonedDateTime end, Symptoms symptoms) {
    return new Attack(
        UUID.randomUUID(), start, end, null, null, symptoms, List.of(), List.of(), List.of(), "");
  }
}
