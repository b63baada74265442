package dev.nape.series;

import dev.nape.diary.Answer;
import dev.nape.diary.DaySummary;
import dev.nape.diary.Diary;
import dev.nape.trial.Cycle;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Secondary;
import dev.nape.trial.Tally;
import dev.nape.trial.design.Arm;
import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.Schedule;
import dev.nape.trial.design.ScheduledDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts a diary beside a schedule; the rules stand in {@link TrialRecord} and {@link Adherence}. */
final class TrialDays {

  private final Schedule schedule;
  private final Protocol protocol;
  private final Diary diary;
  private final LocalDate today;
  private final Map<LocalDate, Sessions> sessions = new HashMap<>();
  private final int over;
  private final List<TrialDay> days;

  private record Sessions(int scheduled, int forAttack) {
    Sessions plus(Sessions other) {
      return new Sessions(scheduled + other.scheduled, forAttack + other.forAttack);
    }
  }

  TrialDays(Schedule schedule, Diary diary, List<Massage> massages, LocalDate today) {
    this.schedule = schedule;
    this.protocol = schedule.protocol();
    this.diary = diary;
    this.today = today;
    this.over = schedule.over(today);
    for (Massage massage : massages) {
      Sessions one = massage.forAttack() ? new Sessions(0, 1) : new Sessions(1, 0);
      sessions.merge(massage.day(), one, Sessions::plus);
    }
    this.days =
        schedule.days().stream().filter(day -> !day.date().isAfter(today)).map(this::day).toList();
  }

  TrialRecord record() {
    List<TrialBlock> blocks = blocks();
    Adherence adherence = adherence(blocks);
    List<Cycle> cycles =
        IntStream.rangeClosed(1, over)
            .mapToObj(c -> new Cycle(tally(blocks, c, Arm.ON), tally(blocks, c, Arm.OFF)))
            .toList();
    CycleAnswer answer =
        CycleAnswer.of(
            protocol.outcome(),
            protocol.blocks(),
            cycles,
            protocol.cycles(),
            adherence.brokenShare());
    return new TrialRecord(schedule, today, answer, adherence, days, blocks, secondary(), future());
  }

  private TrialDay day(ScheduledDay scheduled) {
    DaySummary day = diary.on(scheduled.date());
    Answer answer = TrialDay.answer(day, protocol.outcome());
    Sessions done = sessions.getOrDefault(scheduled.date(), told(day));
    boolean counts = scheduled.cycle() <= over && !scheduled.washOut() && answer.isRecorded();
    return new TrialDay(scheduled, day, answer, done.scheduled(), done.forAttack(), counts);
  }

  /** What the diary alone says about massage. */
  private static Sessions told(DaySummary day) {
    if (day.massage() != Answer.YES) {
      return new Sessions(0, 0);
    }
    return day.attacks().isEmpty() ? new Sessions(1, 0) : new Sessions(0, 1);
  }

  private List<TrialBlock> blocks() {
    List<TrialBlock> blocks = new ArrayList<>();
    int length = protocol.blocks().days();
    for (int from = 0; from < days.size(); from += length) {
      blocks.add(block(days.subList(from, Math.min(from + length, days.size()))));
    }
    return blocks;
  }

  private TrialBlock block(List<TrialDay> inIt) {
    ScheduledDay first = inIt.getFirst().scheduled();
    LocalDate last = first.date().plusDays(protocol.blocks().days() - 1L);
    boolean isOver = last.isBefore(today);
    int massaged = (int) inIt.stream().filter(day -> day.massages() > 0).count();
    Tally tally =
        inIt.stream()
            .filter(day -> !day.scheduled().washOut() && day.answer().isRecorded())
            .map(day -> new Tally(1, day.answer() == Answer.YES ? 1 : 0))
            .reduce(Tally.NOTHING, Tally::plus);
    return new TrialBlock(
        first.cycle(),
        first.block(),
        first.arm(),
        first.date(),
        last,
        tally,
        massaged,
        isOver,
        first.cycle() <= over,
        Optional.ofNullable(isOver ? broken(first.arm(), massaged) : null));
  }

  private TrialBlock.@Nullable Broken broken(Arm arm, int massaged) {
    boolean enough = massaged >= Adherence.fewestDays(protocol.blocks().days());
    return switch (arm) {
      case ON -> enough ? null : TrialBlock.Broken.TOO_FEW_SESSIONS;
      case OFF -> enough ? TrialBlock.Broken.SESSIONS_IN_OFF_BLOCK : null;
    };
  }

  private Adherence adherence(List<TrialBlock> blocks) {
    List<TrialDay> deviating =
        days.stream().filter(d -> d.scheduled().arm() == Arm.OFF && d.massages() > 0).toList();
    return new Adherence(
        (int) blocks.stream().filter(TrialBlock::counts).count(),
        deviating.stream().mapToInt(TrialDay::massages).sum(),
        deviating.size(),
        blocks.stream().filter(b -> b.counts() && b.broken().isPresent()).toList());
  }

  private static Tally tally(List<TrialBlock> blocks, int cycle, Arm arm) {
    return blocks.stream()
        .filter(block -> block.cycle() == cycle && block.arm() == arm)
        .map(TrialBlock::tally)
        .reduce(Tally.NOTHING, Tally::plus);
  }

  private List<Secondary> secondary() {
    return List.of(
        secondary(Secondary.Measure.INTENSITY, TrialDays::intensity),
        secondary(Secondary.Measure.RESCUE_DAYS, TrialDays::rescue));
  }

  private Secondary secondary(
      Secondary.Measure measure, Function<TrialDay, Secondary.Values> value) {
    return Secondary.of(
        measure,
        IntStream.rangeClosed(1, over)
            .mapToObj(cycle ->
                new Secondary.Contrast(values(cycle, Arm.ON, value), values(cycle, Arm.OFF, value)))
            .toList());
  }

  private Secondary.Values values(int cycle, Arm arm, Function<TrialDay, Secondary.Values> value) {
    Predicate<ScheduledDay> compared = d -> d.cycle() == cycle && d.arm() == arm && !d.washOut();
    return days.stream()
        .filter(day -> compared.test(day.scheduled()))
        .map(value)
        .reduce(Secondary.Values.NONE, Secondary.Values::plus);
  }

  /** The worst pain of a day that the trial counts. */
  private static Secondary.Values intensity(TrialDay day) {
    return day.answer() != Answer.YES || day.day().peak() == null
        ? Secondary.Values.NONE
        : new Secondary.Values(1, day.day().peak().score() / Secondary.Measure.INTENSITY.scale());
  }

  /** A day without headache needs no acute medication; on any other, silence is not a no. */
  private static Secondary.Values rescue(TrialDay day) {
    Answer taken = day.day().acuteMedication();
    if (taken.isRecorded()) {
      return new Secondary.Values(1, taken == Answer.YES ? 1 : 0);
    }
    return day.day().headache() == Answer.NO ? new Secondary.Values(1, 0) : Secondary.Values.NONE;
  }

  private int future() {
    long told = diary.days().stream().filter(day -> day.date().isAfter(today)).count();
    long begun = diary.attacks().stream().filter(a -> a.firstDay().isAfter(today)).count();
    return (int) (told + begun);
  }
}
