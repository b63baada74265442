package dev.nape.cli;

import dev.nape.diary.DaySummary;
import dev.nape.diary.Diary;
import dev.nape.diary.StudyPhase;
import dev.nape.diary.count.Count;
import dev.nape.diary.count.Counts;
import dev.nape.exchange.ImportedPerson;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Outcome;
import dev.nape.trial.Tally;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the diaries of a file are to be read.
 *
 * @param cycles how many cycles were planned before the first day
 */
record Study(Design design, int cycles) {

  private static final Count NO_DAYS = new Count(0, 0, 0);

  /**
   * Analyses one person.
   *
   * @param unnamed what to call a person whom the file does not name
   */
  PersonResult of(ImportedPerson imported, String unnamed) {
    List<DaySummary> days = all(imported.diary());
    Counts counts = Counts.of(days);
    Outcome outcome = outcome(counts);
    Map<StudyPhase, Count> phases = phases(days, outcome);
    return new PersonResult(
        imported.person().isEmpty() ? unnamed : imported.person(),
        count(counts, outcome),
        phases,
        firstAnswer(phases, outcome));
  }

  /** Without a baseline the days without massage stand in for it; it proves as little. */
  private static FirstAnswer firstAnswer(Map<StudyPhase, Count> phases, Outcome outcome) {
    StudyPhase before =
        phases.containsKey(StudyPhase.BASELINE) ? StudyPhase.BASELINE : StudyPhase.OFF;
    return FirstAnswer.of(outcome, tally(phases, before), tally(phases, StudyPhase.ON));
  }

  private static Tally tally(Map<StudyPhase, Count> phases, StudyPhase phase) {
    Count count = phases.getOrDefault(phase, NO_DAYS);
    return new Tally(count.observed(), count.yes());
  }

  /** Migraine days, unless the person recorded headaches and never which of them was a migraine. */
  private static Outcome outcome(Counts counts) {
    return counts.migraine().observed() == 0 && counts.headache().observed() > 0
        ? Outcome.HEADACHE_DAYS
        : Outcome.MIGRAINE_DAYS;
  }

  private static Count count(Counts counts, Outcome outcome) {
    return switch (outcome) {
      case MIGRAINE_DAYS -> counts.migraine();
      case HEADACHE_DAYS -> counts.headache();
    };
  }

  private static Map<StudyPhase, Count> phases(List<DaySummary> days, Outcome outcome) {
    Map<StudyPhase, Count> phases = new EnumMap<>(StudyPhase.class);
    for (StudyPhase phase : StudyPhase.values()) {
      Count count = count(Counts.of(days, day -> day.phase() == phase), outcome);
      if (count.days() > 0) {
        phases.put(phase, count);
      }
    }
    return phases;
  }

  private static List<DaySummary> all(Diary diary) {
    return diary
        .firstDay()
        .flatMap(first -> diary.lastDay().map(last -> diary.between(first, last)))
        .orElse(List.of());
  }
}
