package dev.nape.series;

import dev.nape.diary.Answer;
import dev.nape.diary.DaySummary;
import dev.nape.diary.Diary;
import dev.nape.diary.StudyPhase;
import dev.nape.diary.count.Count;
import dev.nape.diary.count.Counts;
import dev.nape.trial.Cycle;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Outcome;
import dev.nape.trial.Tally;
import dev.nape.trial.design.BlockLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One person's days in a row, ready to be compared.
 *
 * @param days one for each date, recorded or not, in order
 */
public record DaySeries(List<DaySummary> days) {

  public DaySeries {
    days = List.copyOf(days);
  }

  /** From the first record to the last; empty for an empty diary. */
  public static DaySeries of(Diary diary) {
    return diary
        .firstDay()
        .flatMap(first -> diary.lastDay().map(last -> between(diary, first, last)))
        .orElseGet(() -> new DaySeries(List.of()));
  }

  /** From one date to another, both included. */
  public static DaySeries between(Diary diary, LocalDate first, LocalDate last) {
    return new DaySeries(diary.between(first, last));
  }

  public Counts counts() {
    return Counts.of(days);
  }

  /** Migraine days, unless too many headaches of this series are of unknown kind. */
  public Outcome outcome() {
    return counts().isMigraineKnown() ? Outcome.MIGRAINE_DAYS : Outcome.HEADACHE_DAYS;
  }

  /** All days, for an outcome. */
  public Count count(Outcome outcome) {
    return count(counts(), outcome);
  }

  /** The days of each phase that has any, in the order of {@link StudyPhase}. */
  public Map<StudyPhase, Counts> phases() {
    return Counts.byPhase(days);
  }

  /**
   * Before and after by the phases recorded with the days. Without a baseline the days recorded as
   * off stand in for it; that proves as little.
   */
  public FirstAnswer firstAnswer() {
    return firstAnswer(outcome());
  }

  /** The same in days of one's own choice. */
  public FirstAnswer firstAnswer(Outcome outcome) {
    StudyPhase before = hasBaseline() ? StudyPhase.BASELINE : StudyPhase.OFF;
    return FirstAnswer.of(
        outcome,
        tally(outcome, day -> day.phase() == before),
        tally(outcome, day -> day.phase() == StudyPhase.ON));
  }

  /**
   * Before and after a date, whatever the phases say.
   *
   * @param start the first day that counts as after
   */
  public FirstAnswer firstAnswer(LocalDate start) {
    return firstAnswer(start, outcome());
  }

  /** The same in days of one's own choice. */
  public FirstAnswer firstAnswer(LocalDate start, Outcome outcome) {
    return FirstAnswer.of(
        outcome,
        tally(outcome, day -> day.date().isBefore(start)),
        tally(outcome, day -> !day.date().isBefore(start)));
  }

  /** Whether days of this series are recorded as from before something began. */
  public boolean hasBaseline() {
    return days.stream().anyMatch(day -> day.phase() == StudyPhase.BASELINE);
  }

  /**
   * Randomised cycles: days with phase on against days with phase off, as scheduled, cycle by
   * cycle. Days of another phase, and days without a cycle, are left out.
   *
   * @param cycleOf the cycle of each date, from 1; a number in between without a day is a cycle
   *     that was not recorded
   * @param planned how many cycles were planned before the first day; at least 4
   * @param brokenShare share of the blocks that did not go as drawn, 0 to 1
   */
  public CycleAnswer cycleAnswer(Map<LocalDate, Integer> cycleOf, int planned, double brokenShare) {
    return cycleAnswer(BlockLength.FORTNIGHT, cycleOf, planned, brokenShare);
  }

  /** The same for blocks of a length; planned within its limits. */
  public CycleAnswer cycleAnswer(
      BlockLength blocks, Map<LocalDate, Integer> cycleOf, int planned, double brokenShare) {
    Outcome outcome = outcome();
    int last = cycleOf.values().stream().mapToInt(cycle -> cycle).max().orElse(0);
    List<Tally> on = arm(StudyPhase.ON, cycleOf, last, outcome);
    List<Tally> off = arm(StudyPhase.OFF, cycleOf, last, outcome);
    List<Cycle> cycles =
        IntStream.rangeClosed(1, last).mapToObj(i -> new Cycle(on.get(i), off.get(i))).toList();
    return CycleAnswer.of(outcome, blocks, cycles, planned, brokenShare);
  }

  /** By number of the cycle; what belongs to none is gathered under 0. */
  private List<Tally> arm(
      StudyPhase phase, Map<LocalDate, Integer> cycleOf, int last, Outcome outcome) {
    List<Tally> tallies = new ArrayList<>(Collections.nCopies(last + 1, Tally.NOTHING));
    for (DaySummary day : days) {
      Answer answer = outcome == Outcome.MIGRAINE_DAYS ? day.migraine() : day.headache();
      if (day.phase() == phase && answer.isRecorded()) {
        int cycle = cycleOf.getOrDefault(day.date(), 0);
        Tally one = new Tally(1, answer == Answer.YES ? 1 : 0);
        tallies.set(cycle, tallies.get(cycle).plus(one));
      }
    }
    return tallies;
  }

  /** The longest time of which nothing is known, when it is worth telling. */
  public Optional<Gap> gap() {
    return Gap.longest(days, DaySummary::date, DaySummary::isObserved);
  }

  private Tally tally(Outcome outcome, Predicate<DaySummary> condition) {
    Count count = count(Counts.of(days, condition), outcome);
    return new Tally(count.observed(), count.yes());
  }

  /** The days of one outcome, out of counts of all. */
  public static Count count(Counts counts, Outcome outcome) {
    return switch (outcome) {
      case MIGRAINE_DAYS -> counts.migraine();
      case HEADACHE_DAYS -> counts.headache();
    };
  }
}
