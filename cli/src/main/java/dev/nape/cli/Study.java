package dev.nape.cli;

import dev.nape.diary.StudyPhase;
import dev.nape.exchange.ImportedDay;
import dev.nape.exchange.ImportedPerson;
import dev.nape.series.DaySeries;
import dev.nape.trial.Finding;
import dev.nape.trial.Outcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the diaries of a file are to be read.
 *
 * @param cycles how many cycles were planned before the first day
 */
record Study(Design design, int cycles) {

  /**
   * Analyses one person.
   *
   * @param unnamed what to call a person whom the file does not name
   */
  PersonResult of(ImportedPerson imported, String unnamed) {
    DaySeries series = DaySeries.of(imported.diary());
    Outcome outcome = series.outcome();
    Finding finding =
        switch (design) {
          case BEFORE_AFTER -> series.firstAnswer();
          case CYCLE28 -> series.cycleAnswer(cycleOf(imported), cycles, 0);
        };
    return new PersonResult(
        imported.person().isEmpty() ? unnamed : imported.person(),
        series.count(outcome),
        series.phases(outcome),
        series.counts().headache().yes() == 0,
        finding);
  }

  /** What the record of a person lacks for the design; empty when nothing. */
  Optional<String> complaint(ImportedPerson imported) {
    List<ImportedDay> blocks = imported.days().stream().filter(Study::isInABlock).toList();
    boolean drawn = !blocks.isEmpty() && blocks.stream().allMatch(day -> day.cycle().isPresent());
    return design == Design.BEFORE_AFTER || drawn
        ? Optional.empty()
        : Optional.of(
            "cycle: --design cycle28 needs days with phase on and off, each with its cycle"
                + " (1, 2, …)");
  }

  private static boolean isInABlock(ImportedDay day) {
    return day.day().phase() == StudyPhase.ON || day.day().phase() == StudyPhase.OFF;
  }

  private static Map<LocalDate, Integer> cycleOf(ImportedPerson imported) {
    Map<LocalDate, Integer> cycles = new HashMap<>();
    for (ImportedDay day : imported.days()) {
      day.cycle().ifPresent(cycle -> cycles.put(day.day().date(), cycle));
    }
    return cycles;
  }
}
