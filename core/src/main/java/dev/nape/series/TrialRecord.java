package dev.nape.series;

import dev.nape.diary.Diary;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Secondary;
import dev.nape.trial.design.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A trial as drawn, beside the diary as kept: what it shows so far.
 *
 * <p>Days count as scheduled, whatever was done on them (intention to treat). A cycle counts for
 * the answer once its last day is past; before that it is described. No day after today is ever
 * looked at.
 *
 * @param today the last day that is looked at: today, or the day the trial was stopped
 * @param days of the cycles that have begun, up to today
 * @param blocks that have begun
 * @param secondary compared in the same way, without a verdict
 * @param future days and attacks of the diary that lie after today, and are left out
 */
public record TrialRecord(
    Schedule schedule,
    LocalDate today,
    CycleAnswer answer,
    Adherence adherence,
    List<TrialDay> days,
    List<TrialBlock> blocks,
    List<Secondary> secondary,
    int future) {

  public TrialRecord {
    days = List.copyOf(days);
    blocks = List.copyOf(blocks);
    secondary = List.copyOf(secondary);
  }

  /**
   * Compares.
   *
   * @param massages sessions that were done; a day of the diary with massage and no session counts
   *     as one, for an attack when an attack touched the day
   */
  public static TrialRecord of(
      Schedule schedule, Diary diary, List<Massage> massages, LocalDate today) {
    return new TrialDays(schedule, diary, massages, today).record();
  }

  /** The longest time within the trial of which nothing is known, when it is worth telling. */
  public Optional<Gap> gap() {
    return Gap.longest(days, day -> day.scheduled().date(), day -> day.answer().isRecorded());
  }

  /** How many cycles have begun. */
  public int begun() {
    return schedule.begun(today);
  }

  /** How many cycles are over, and count. */
  public int over() {
    return schedule.over(today);
  }
}
