package dev.nape.series;

import static dev.nape.series.TrialFixtures.AFTER;
import static dev.nape.series.TrialFixtures.MONDAY;
import static dev.nape.series.TrialFixtures.SCHEDULE;
import static dev.nape.series.TrialFixtures.asDrawn;
import static dev.nape.series.TrialFixtures.day;
import static dev.nape.series.TrialFixtures.diary;
import static dev.nape.series.TrialFixtures.lived;
import static dev.nape.series.TrialFixtures.massages;
import static dev.nape.series.TrialFixtures.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.Day;
import dev.nape.diary.Diary;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Notice;
import dev.nape.trial.Secondary;
import dev.nape.trial.Tally;
import dev.nape.trial.Verdict;
import dev.nape.trial.design.Arm;
import dev.nape.trial.design.BlockLength;
import dev.nape.trial.design.Schedule;
import dev.nape.trial.design.ScheduledDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrialRecordTest {

  /** Four of the eleven compared days of a block without massage, none with. */
  private static final Predicate<ScheduledDay> HELPED =
      day -> day.arm() == Arm.OFF && day.date().getDayOfWeek().getValue() > 5;

  private static final Diary HELPED_DIARY = diary(SCHEDULE, HELPED);

  @Test
  void aWholeTrialIsAnsweredAsScheduled() {
    TrialRecord record = TrialRecord.of(SCHEDULE, HELPED_DIARY, asDrawn(SCHEDULE), AFTER);
    CycleAnswer answer = record.answer();
    assertThat(answer.verdict()).isEqualTo(Verdict.Randomised.HELPS);
    assertThat(answer.cycles()).isEqualTo(6);
    assertThat(answer.on()).isEqualTo(new Tally(66, 0));
    assertThat(answer.off()).isEqualTo(new Tally(66, 24));
    assertThat(record.days()).hasSize(168);
    assertThat(record.days()).filteredOn(TrialDay::counts).hasSize(132);
    assertThat(record.blocks()).hasSize(12).allMatch(block -> block.tally().observed() == 11);
    assertThat(record.adherence()).isEqualTo(new Adherence(12, 0, 0, List.of()));
  }

  @Test
  void whatWasDoneDoesNotMoveADayToTheOtherArm() {
    List<Massage> turned = massages(SCHEDULE, day -> day.arm() == Arm.OFF);
    TrialRecord record = TrialRecord.of(SCHEDULE, HELPED_DIARY, turned, AFTER);
    assertThat(record.answer().on()).isEqualTo(new Tally(66, 0));
    assertThat(record.answer().off()).isEqualTo(new Tally(66, 24));
    assertThat(record.adherence().brokenShare()).isEqualTo(1);
    assertThat(record.adherence().broken(Arm.ON)).isEqualTo(6);
    assertThat(record.answer().notices()).contains(Notice.SCHEDULE_BROKEN);
    assertThat(record.answer().verdict()).isNotIn(Verdict.Randomised.HELPS);
  }

  @Test
  void thirtyPercentOfBlocksMayBeBrokenAndNoMore() {
    List<Massage> three = massages(SCHEDULE, day -> day.arm() == Arm.ON && day.cycle() > 3);
    TrialRecord kept = TrialRecord.of(SCHEDULE, HELPED_DIARY, three, AFTER);
    assertThat(kept.adherence().broken()).hasSize(3);
    assertThat(kept.answer().verdict()).isEqualTo(Verdict.Randomised.HELPS);
    List<Massage> two = massages(SCHEDULE, day -> day.arm() == Arm.ON && day.cycle() > 4);
    TrialRecord broken = TrialRecord.of(SCHEDULE, HELPED_DIARY, two, AFTER);
    assertThat(broken.adherence().broken())
        .hasSize(4)
        .allMatch(block -> block.broken().equals(Optional.of(TrialBlock.Broken.TOO_FEW_SESSIONS)));
    assertThat(broken.answer().notices()).contains(Notice.SCHEDULE_BROKEN);
  }

  @Test
  void aSessionInAnOffBlockIsADeviationAndTwoBreakIt() {
    List<Massage> done = new ArrayList<>(asDrawn(SCHEDULE));
    LocalDate off =
        SCHEDULE.days().stream().filter(d -> d.arm() == Arm.OFF).findFirst().get().date();
    done.add(new Massage(off, false));
    done.add(new Massage(off, false));
    Adherence one = TrialRecord.of(SCHEDULE, HELPED_DIARY, done, AFTER).adherence();
    assertThat(one).isEqualTo(new Adherence(12, 2, 1, List.of()));
    done.add(new Massage(off.plusDays(1), false));
    Adherence two = TrialRecord.of(SCHEDULE, HELPED_DIARY, done, AFTER).adherence();
    assertThat(two.broken())
        .extracting(TrialBlock::broken)
        .containsExactly(Optional.of(TrialBlock.Broken.SESSIONS_IN_OFF_BLOCK));
  }

  @Test
  void massageInAnAttackIsKeptApartAndDeviatesFromNothing() {
    List<Massage> done = new ArrayList<>(asDrawn(SCHEDULE));
    SCHEDULE.days().stream()
        .filter(day -> day.arm() == Arm.OFF)
        .forEach(day -> done.add(new Massage(day.date(), true)));
    TrialRecord record = TrialRecord.of(SCHEDULE, HELPED_DIARY, done, AFTER);
    assertThat(record.adherence().deviations()).isZero();
    assertThat(record.days()).filteredOn(day -> day.attackMassages() == 1).hasSize(84);
  }

  @Test
  void massageThatOnlyTheDiaryKnowsCountsForAnAttackWhenThereWasOne() {
    LocalDate plain = SCHEDULE.firstDay(6);
    LocalDate inAttack = plain.plusDays(1);
    Attack attack =
        Attack.startedAt(new UUID(0, 1), inAttack.atTime(9, 0).atZone(ZoneId.of("Europe/Berlin")));
    Day during =
        new Day(
            inAttack,
            Answer.YES,
            Answer.YES,
            null,
            Answer.NOT_RECORDED,
            Answer.YES,
            null,
            Day.Context.NOT_RECORDED,
            "");
    Diary diary = new Diary(List.of(attack), List.of(day(plain, Answer.YES), during));
    TrialRecord record = TrialRecord.of(SCHEDULE, diary, List.of(), AFTER);
    assertThat(record.adherence().deviations()).isEqualTo(1);
    assertThat(record.days().stream().mapToInt(TrialDay::attackMassages).sum()).isEqualTo(1);
  }

  @Test
  void lookingEveryDaySeesWholeCyclesOnly() {
    Optional<CycleAnswer> before = Optional.empty();
    int changes = 0;
    for (LocalDate today = MONDAY.minusDays(1);
        !today.isAfter(AFTER.plusDays(3));
        today = today.plusDays(1)) {
      TrialRecord record = TrialRecord.of(SCHEDULE, HELPED_DIARY, List.of(), today);
      assertThat(record.answer().cycles()).isEqualTo(SCHEDULE.over(today));
      Optional<CycleAnswer> now = Optional.of(record.answer());
      changes += now.equals(before) ? 0 : 1;
      before = now;
    }
    assertThat(changes).isEqualTo(7);
  }

  @Test
  void noDayAfterTodayIsLookedAt() {
    LocalDate today = SCHEDULE.lastDay(4).plusDays(1);
    TrialRecord now = TrialRecord.of(SCHEDULE, HELPED_DIARY, asDrawn(SCHEDULE), today);
    Diary soFar =
        new Diary(
            List.of(), HELPED_DIARY.days().stream().filter(d -> !d.date().isAfter(today)).toList());
    TrialRecord then = TrialRecord.of(SCHEDULE, soFar, asDrawn(SCHEDULE), today);
    assertThat(now.answer()).isEqualTo(then.answer());
    assertThat(now.days()).isEqualTo(then.days());
    assertThat(now.adherence()).isEqualTo(then.adherence());
    assertThat(now.future()).isEqualTo(55);
    assertThat(then.future()).isZero();
  }

  @Test
  void anUnfinishedCycleIsDescribedAndDecidesNothing() {
    LocalDate today = SCHEDULE.firstDay(2).plusDays(20);
    TrialRecord record = TrialRecord.of(SCHEDULE, HELPED_DIARY, List.of(), today);
    assertThat(record.answer().cycles()).isEqualTo(1);
    assertThat(record.blocks()).hasSize(4);
    TrialBlock last = record.blocks().getLast();
    assertThat(last.over()).isFalse();
    assertThat(last.counts()).isFalse();
    assertThat(last.broken()).isEmpty();
    assertThat(last.tally().observed()).isEqualTo(4);
    assertThat(record.blocks().get(2).over()).isTrue();
    assertThat(record.adherence().blocks()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void beforeItBeginsThereIsNothing(BlockLength blocks) {
    Schedule schedule = schedule(blocks, 8);
    TrialRecord record =
        TrialRecord.of(schedule, new Diary(List.of(), List.of()), List.of(), MONDAY.minusDays(3));
    assertThat(record.days()).isEmpty();
    assertThat(record.blocks()).isEmpty();
    assertThat(record.answer().estimate()).isEmpty();
    assertThat(record.answer().verdict()).isEqualTo(Verdict.Randomised.NOT_ANSWERABLE_ALONE);
    assertThat(record.adherence().brokenShare()).isZero();
  }

  @Test
  void painAndMedicineAreComparedTheSameWayWithoutAVerdict() {
    Diary diary =
        lived(
            SCHEDULE,
            day ->
                Optional.of(
                    HELPED.test(day) || day.date().getDayOfWeek().getValue() == 1
                        ? day(day.date(), true, day.arm() == Arm.ON ? 4 : 7, Answer.YES)
                        : day(day.date(), false)));
    List<Secondary> secondary =
        TrialRecord.of(SCHEDULE, diary, asDrawn(SCHEDULE), AFTER).secondary();
    Secondary pain = secondary.get(0);
    assertThat(pain.measure()).isEqualTo(Secondary.Measure.INTENSITY);
    assertThat(pain.on()).hasValue(4);
    assertThat(pain.less().getAsDouble()).isCloseTo(3, within(1e-9));
    Secondary rescue = secondary.get(1);
    assertThat(rescue.measure()).isEqualTo(Secondary.Measure.RESCUE_DAYS);
    assertThat(rescue.less().getAsDouble()).isCloseTo(28 * 4 / 11.0, within(1e-9));
    assertThat(rescue.range().orElseThrow().contains(28 * 4 / 11.0)).isTrue();
  }

  @Test
  void aHeadacheDayThatSaysNothingOfMedicineIsMissingAndNotWithout() {
    Diary diary =
        lived(
            SCHEDULE,
            day ->
                Optional.of(
                    HELPED.test(day)
                        ? day(day.date(), true, 5, Answer.NOT_RECORDED)
                        : day(day.date(), false, 0, Answer.NOT_RECORDED)));
    TrialRecord record = TrialRecord.of(SCHEDULE, diary, List.of(), AFTER);
    assertThat(record.answer().off().yes()).isEqualTo(24);
    Secondary rescue = record.secondary().get(1);
    assertThat(rescue.on()).hasValue(0);
    assertThat(rescue.off()).hasValue(0);
    assertThat(rescue.cycles()).isEqualTo(6);
  }
}
