package dev.nape.cli.analyze;

import dev.nape.cli.analyze.result.Design;
import dev.nape.cli.analyze.result.PersonResult;
import dev.nape.exchange.ImportedDay;
import dev.nape.exchange.ImportedPerson;
import dev.nape.series.DaySeries;
import dev.nape.trial.Finding;
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
   * @param name what to call them
   */
  PersonResult of(ImportedPerson imported, String name) {
    DaySeries series = DaySeries.of(imported.diary());
    Finding finding =
        switch (design) {
          case BEFORE_AFTER -> series.firstAnswer();
          case CYCLE28, CYCLE14 ->
              series.cycleAnswer(design.blocks(), cycleOf(imported), cycles, 0);
        };
    return new PersonResult(
        name,
        series.counts(),
        series.phases(),
        imported.days().isEmpty() ? Optional.empty() : series.gap(),
        !imported.days().isEmpty(),
        finding);
  }

  /** Why the record of a person cannot be of this design; empty when it can. */
  List<String> complaints(ImportedPerson imported) {
    return switch (design) {
      case BEFORE_AFTER -> List.of();
      case CYCLE28, CYCLE14 -> Schedule.complaints(imported.days(), design.blocks());
    };
  }

  private static Map<LocalDate, Integer> cycleOf(ImportedPerson imported) {
    Map<LocalDate, Integer> cycles = HashMap.newHashMap(imported.days().size());
    for (ImportedDay day : imported.days()) {
      if (day.cycle().isPresent()) {
        cycles.put(day.day().date(), day.cycle().getAsInt());
      }
    }
    return cycles;
  }
}
