package dev.nape.bench.calibration;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.Diary;
import dev.nape.diary.StudyPhase;
import dev.nape.series.DaySeries;
import dev.nape.series.Massage;
import dev.nape.series.TrialRecord;
import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.DiarySimulator;
import dev.nape.simulation.SimulatedDiary;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Outcome;
import dev.nape.trial.design.Arm;
import dev.nape.trial.design.BlockLength;
import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.Schedule;
import dev.nape.trial.design.ScheduledDay;
import dev.nape.trial.design.Seed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A simulated person's trial as the product has it: drawn from a seed, lived by its calendar, kept
 * in a diary.
 */
final class Lived {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  private final Schedule schedule;
  private final List<Day> days = new ArrayList<>();
  private final List<Massage> massages = new ArrayList<>();
  private final Map<LocalDate, Integer> cycles = new HashMap<>();
  private final Diary diary;

  Lived(DiaryModel model, int cycles, RandomGenerator random) {
    Protocol protocol =
        new Protocol(
            "massage", BlockLength.FORTNIGHT, cycles, START, ZoneOffset.UTC, Outcome.MIGRAINE_DAYS);
    this.schedule = Schedule.of(protocol, seed(random), List.of());
    List<ScheduledDay> drawn = schedule.days();
    boolean[] massaged = new boolean[drawn.size()];
    for (int i = 0; i < massaged.length; i++) {
      massaged[i] = drawn.get(i).arm() == Arm.ON;
    }
    SimulatedDiary simulated =
        new DiarySimulator(model, massaged.length).simulate(massaged, random);
    for (int i = 0; i < massaged.length; i++) {
      live(drawn.get(i), simulated.isRecorded(i), simulated.isMigraine(i));
    }
    this.diary = new Diary(List.of(), days);
  }

  private static Seed seed(RandomGenerator random) {
    byte[] bytes = new byte[Seed.BYTES];
    random.nextBytes(bytes);
    return Seed.of(bytes);
  }

  private void live(ScheduledDay drawn, boolean recorded, boolean migraine) {
    if (drawn.arm() == Arm.ON) {
      massages.add(new Massage(drawn.date(), false));
    }
    if (!recorded) {
      return;
    }
    Answer answer = migraine ? Answer.YES : Answer.NO;
    days.add(
        new Day(
            drawn.date(),
            answer,
            answer,
            null,
            Answer.NOT_RECORDED,
            Answer.NOT_RECORDED,
            phase(drawn),
            Day.Context.NOT_RECORDED,
            ""));
    cycles.put(drawn.date(), drawn.cycle());
  }

  private static StudyPhase phase(ScheduledDay drawn) {
    if (drawn.washOut()) {
      return StudyPhase.WASHOUT;
    }
    return drawn.arm() == Arm.ON ? StudyPhase.ON : StudyPhase.OFF;
  }

  /** From the first day to the day after the last. */
  List<LocalDate> dates() {
    return START.datesUntil(schedule.lastDay().plusDays(2)).toList();
  }

  /** What the trial's page shows on a day. */
  CycleAnswer page(LocalDate today) {
    return TrialRecord.of(schedule, diary, massages, today).answer();
  }

  /** What the diary as a file of that day shows. */
  CycleAnswer file(LocalDate today) {
    Map<LocalDate, Integer> known = new HashMap<>(cycles);
    known.keySet().removeIf(date -> date.isAfter(today));
    return DaySeries.between(diary, START, today)
        .cycleAnswer(known, schedule.protocol().cycles(), 0);
  }
}
