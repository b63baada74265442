package dev.nape.series;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.Diary;
import dev.nape.diary.Pain;
import dev.nape.trial.Outcome;
import dev.nape.trial.design.Arm;
import dev.nape.trial.design.BlockLength;
import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.Schedule;
import dev.nape.trial.design.ScheduledDay;
import dev.nape.trial.design.Seed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A trial of six fortnight cycles whose coins are on, on, on, off, off, off; and diaries in it. */
final class TrialFixtures {

  static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  static final Schedule SCHEDULE = schedule(BlockLength.FORTNIGHT, 6);
  static final LocalDate AFTER = SCHEDULE.lastDay().plusDays(1);

  private TrialFixtures() {}

  static Schedule schedule(BlockLength blocks, int cycles) {
    return Schedule.of(
        new Protocol(
            "scalp", blocks, cycles, MONDAY, ZoneId.of("Europe/Berlin"), Outcome.MIGRAINE_DAYS),
        Seed.ofHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"),
        List.of());
  }

  /** What each day of the schedule was like. */
  static Diary lived(Schedule schedule, Function<ScheduledDay, Optional<Day>> day) {
    return new Diary(
        List.of(), schedule.days().stream().map(day).flatMap(Optional::stream).toList());
  }

  static Diary diary(Schedule schedule, Predicate<ScheduledDay> migraine) {
    return lived(schedule, day -> Optional.of(day(day.date(), migraine.test(day))));
  }

  static Day day(LocalDate date, boolean migraine) {
    return day(date, migraine, migraine ? 6 : 0, Answer.of(migraine));
  }

  static Day day(LocalDate date, boolean migraine, int pain, Answer medication) {
    Answer answer = Answer.of(migraine);
    return new Day(
        date,
        answer,
        answer,
        new Pain(pain),
        medication,
        Answer.NOT_RECORDED,
        null,
        Day.Context.NOT_RECORDED,
        "");
  }

  static Day day(LocalDate date, Answer massage) {
    return new Day(
        date,
        Answer.NO,
        Answer.NO,
        null,
        Answer.NOT_RECORDED,
        massage,
        null,
        Day.Context.NOT_RECORDED,
        "");
  }

  /** One session on the fourth and eleventh day of every block with massage. */
  static List<Massage> asDrawn(Schedule schedule) {
    return massages(schedule, day -> day.arm() == Arm.ON);
  }

  static List<Massage> massages(Schedule schedule, Predicate<ScheduledDay> block) {
    return schedule.days().stream()
        .filter(block)
        .filter(day -> (day.date().toEpochDay() - MONDAY.toEpochDay()) % 7 == 3)
        .map(day -> new Massage(day.date(), false))
        .toList();
  }
}
