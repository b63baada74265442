package dev.nape.diary.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.Day;
import dev.nape.diary.Diary;
import dev.nape.diary.Effect;
import dev.nape.diary.Medication;
import dev.nape.diary.MedicationClass;
import dev.nape.diary.Symptoms;
import dev.nape.diary.count.MedicationLimit.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedicationReportTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-30");

  @ParameterizedTest(name = "{1} days of {0}: {2}")
  @CsvSource(
      textBlock =
          """
          TRIPTAN,               7, BELOW
          TRIPTAN,               8, EARLY_NOTICE
          TRIPTAN,               9, EARLY_NOTICE
          TRIPTAN,              10, AT_LIMIT
          ERGOTAMINE,           10, AT_LIMIT
          OPIOID,               10, AT_LIMIT
          COMBINATION_ANALGESIC, 8, EARLY_NOTICE
          SIMPLE_ANALGESIC,     11, BELOW
          SIMPLE_ANALGESIC,     12, EARLY_NOTICE
          SIMPLE_ANALGESIC,     14, EARLY_NOTICE
          SIMPLE_ANALGESIC,     15, AT_LIMIT
          UNKNOWN,              10, AT_LIMIT
          GEPANT,               30, BELOW
          LASMIDITAN,           30, BELOW
          """)
  void eachClassHasItsOwnLimitIn30Days(MedicationClass kind, int days, State expected) {
    MedicationReport report = MedicationReport.asOf(TODAY, diary(takenOnTheLast(days, kind)));
    assertThat(report.state()).isEqualTo(expected);
    assertThat(report.windows().getFirst().anyDays()).isEqualTo(days);
    assertThat(report.sustained()).isEmpty();
  }

  @Test
  void mixtureReachesItsLimitWhereNoClassDoes() {
    List<Attack> attacks = new ArrayList<>(takenOnTheLast(5, MedicationClass.TRIPTAN));
    IntStream.range(10, 15)
        .forEach(
            back -> attacks.add(dose(TODAY.minusDays(back), MedicationClass.SIMPLE_ANALGESIC)));
    MedicationReport.Window window =
        MedicationReport.asOf(TODAY, diary(attacks)).windows().getFirst();
    assertThat(window.remarkable()).containsExactly(MedicationLimit.MIXED);
    assertThat(window.stateOf(MedicationLimit.MIXED)).isEqualTo(State.AT_LIMIT);
  }

  @Test
  void simplePainkillersAloneAreNoMixture() {
    MedicationReport report =
        MedicationReport.asOf(TODAY, diary(takenOnTheLast(11, MedicationClass.SIMPLE_ANALGESIC)));
    assertThat(report.windows().getFirst().daysOf(MedicationLimit.MIXED)).isZero();
  }

  @Test
  void limitReachedInThreeWindowsIsSustained() {
    MedicationReport report =
        MedicationReport.asOf(TODAY, diary(takenOnTheLast(90, MedicationClass.TRIPTAN)));
    assertThat(report.windows()).hasSize(3).allMatch(w -> w.daysOf(MedicationLimit.TRIPTAN) == 30);
    assertThat(report.sustained()).containsExactly(MedicationLimit.TRIPTAN);
  }

  @Test
  void dayThirtyDaysAgoHasLeftTheRunningWindow() {
    Diary diary =
        diary(
            List.of(
                dose(TODAY.minusDays(29), MedicationClass.TRIPTAN),
                dose(TODAY.minusDays(30), MedicationClass.TRIPTAN)));
    MedicationReport report = MedicationReport.asOf(TODAY, diary);
    assertThat(report.windows().get(0).daysOf(MedicationLimit.TRIPTAN)).isEqualTo(1);
    assertThat(report.windows().get(1).daysOf(MedicationLimit.TRIPTAN)).isEqualTo(1);
  }

  @Test
  void twoDosesOnOneDayAreOneDay() {
    Diary diary =
        diary(List.of(dose(TODAY, MedicationClass.TRIPTAN), dose(TODAY, MedicationClass.TRIPTAN)));
    assertThat(
            MedicationReport.asOf(TODAY, diary)
                .windows()
                .getFirst()
                .daysOf(MedicationLimit.TRIPTAN))
        .isEqualTo(1);
  }

  @Test
  void dayAnsweredYesWithoutANameCountsAsUnknown() {
    Day day =
        new Day(
            TODAY,
            Answer.NOT_RECORDED,
            Answer.NOT_RECORDED,
            null,
            Answer.YES,
            Answer.NOT_RECORDED,
            null,
            Day.Context.NOT_RECORDED,
            "");
    MedicationReport report = MedicationReport.asOf(TODAY, new Diary(List.of(), List.of(day)));
    assertThat(report.windows().getFirst().daysOf(MedicationLimit.UNKNOWN)).isEqualTo(1);
  }

  /** An attack whose end nobody noted touches its first day only; its second dose still counts. */
  @Test
  void doseAfterMidnightCountsForTheNewDayWhereTheAttackBegan() {
    ZonedDateTime start = ZonedDateTime.parse("2026-06-20T23:00+09:00[Asia/Tokyo]");
    Attack attack =
        attack(start, List.of(medication(start.plusHours(2).toInstant(), MedicationClass.TRIPTAN)));
    Diary diary = diary(List.of(attack));
    assertThat(diary.acuteMedicationOn(LocalDate.parse("2026-06-20"))).isEmpty();
    assertThat(diary.acuteMedicationOn(LocalDate.parse("2026-06-21")))
        .containsExactly(MedicationClass.TRIPTAN);
    assertThat(diary.on(LocalDate.parse("2026-06-21")).acuteMedication()).isEqualTo(Answer.YES);
  }

  private static List<Attack> takenOnTheLast(int days, MedicationClass kind) {
    return IntStream.range(0, days).mapToObj(back -> dose(TODAY.minusDays(back), kind)).toList();
  }

  private static Attack dose(LocalDate date, MedicationClass kind) {
    return attack(
        date.atTime(9, 0).atZone(java.time.ZoneId.of("America/New_York")),
        List.of(medication(null, kind)));
  }

  private static Medication medication(Instant at, MedicationClass kind) {
    return new Medication("x", kind, at, Effect.UNSURE);
  }

  private static Attack attack(ZonedDateTime start, List<Medication> medications) {
    return new Attack(
        UUID.randomUUID(),
        start,
        null,
        null,
        null,
        Symptoms.NOT_RECORDED,
        medications,
        List.of(),
        List.of(),
        "");
  }

  private static Diary diary(List<Attack> attacks) {
    return new Diary(attacks, List.of());
  }
}
