package dev.nape.bench.million;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.Diary;
import dev.nape.diary.StudyPhase;
import dev.nape.series.DaySeries;
import dev.nape.series.batch.Batch;
import dev.nape.series.batch.Everybody;
import dev.nape.simulation.SimulatedDiary;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Verdict;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Simulates and analyses in one process, through the batch of the core. */
public final class OneProcess {

  private static final ThreadLocal<Somebody> SOMEBODY = ThreadLocal.withInitial(Somebody::new);
  private static final double MEGABYTE = 1 << 20;

  private OneProcess() {}

  /** Prints what so many people came to, and how much memory was alive when all were in. */
  public static void run(int people) {
    Everybody everybody = new Everybody();
    Map<Verdict, Integer> verdicts = new TreeMap<>();
    Batch.all(
        IntStream.range(0, people).iterator(),
        Runtime.getRuntime().availableProcessors(),
        OneProcess::answer,
        answer -> {
          everybody.add(answer, answer.on().yes() + answer.off().yes() == 0);
          verdicts.merge(answer.verdict(), 1, Integer::sum);
        });
    double alive = alive();
    double fewer = everybody.randomised().orElseThrow().pooled().mean();
    System.out.printf(
        Locale.ROOT, "%s; pooled %.3f; heap alive at the end %.0f MiB%n", verdicts, fewer, alive);
  }

  private static CycleAnswer answer(int person) {
    Somebody somebody = SOMEBODY.get();
    SimulatedDiary simulated = somebody.diary(person);
    List<Day> days = new ArrayList<>(simulated.days());
    Map<LocalDate, Integer> cycles = HashMap.newHashMap(simulated.days());
    for (int day = 0; day < simulated.days(); day++) {
      if (simulated.isRecorded(day)) {
        LocalDate date = Somebody.FIRST.plusDays(day);
        days.add(day(date, simulated.isMigraine(day), phase(somebody, day)));
        cycles.put(date, Somebody.cycle(day));
      }
    }
    return DaySeries.of(new Diary(List.of(), days))
        .cycleAnswer(cycles, Somebody.BLOCKS.cycles(), 0);
  }

  private static Day day(LocalDate date, boolean migraine, StudyPhase phase) {
    Answer answer = migraine ? Answer.YES : Answer.NO;
    return new Day(
        date,
        answer,
        answer,
        null,
        Answer.NOT_RECORDED,
        Answer.NOT_RECORDED,
        phase,
        Day.Context.NOT_RECORDED,
        "");
  }

  private static StudyPhase phase(Somebody somebody, int day) {
    if (Somebody.isWashOut(day)) {
      return StudyPhase.WASHOUT;
    }
    return somebody.isOn(day) ? StudyPhase.ON : StudyPhase.OFF;
  }

  /** What is still needed once everything else was collected, in MiB. */
  private static double alive() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }
}
