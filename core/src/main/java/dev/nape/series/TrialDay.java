package dev.nape.series;

import dev.nape.diary.Answer;
import dev.nape.diary.DaySummary;
import dev.nape.trial.Outcome;
import dev.nape.trial.design.ScheduledDay;

/**
 * One day of a trial as it was lived: a row of the table of raw days.
 *
 * @param answer to the question the trial asks, yes or no; not recorded is neither
 * @param massages scheduled sessions of that day
 * @param attackMassages sessions of that day because of an attack
 * @param counts whether the day is compared: in a cycle that is over, after the wash-out, recorded
 */
public record TrialDay(
    ScheduledDay scheduled,
    DaySummary day,
    Answer answer,
    int massages,
    int attackMassages,
    boolean counts) {

  static Answer answer(DaySummary day, Outcome outcome) {
    return switch (outcome) {
      case MIGRAINE_DAYS -> day.migraine();
      case HEADACHE_DAYS -> day.headache();
    };
  }
}
