package dev.nape.cli;

import dev.nape.diary.DaySummary;
import dev.nape.diary.Diary;
import dev.nape.diary.StudyPhase;
import dev.nape.diary.count.Count;
import dev.nape.diary.count.Counts;
import dev.nape.exchange.ImportedDay;
import dev.nape.exchange.ImportedPerson;
import dev.nape.trial.Cycle;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Outcome;
import dev.nape.trial.Tally;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
        counts.headache().yes() == 0,
        switch (design) {
          case BEFORE_AFTER -> firstAnswer(phases, outcome);
          case CYCLE28 -> CycleAnswer.of(outcome, cycles(imported, outcome), cycles, 0);
        });
  }

  /**
   * What the file lacks for its design; empty when nothing.
   *
   * @param imported one person
   */
  Optional<String> complaint(ImportedPerson imported) {
    boolean drawn =
        imported.days().stream()
            .filter(day -> isBlock(day.day().phase()))
            .allMatch(day -> day.cycle().isPresent());
    boolean any = imported.days().stream().anyMatch(day -> isBlock(day.day().phase()));
    if (design == Design.CYCLE28 && !(any && drawn)) {
      return Optional.of(
          "cycle: --design cycle28 needs days with phase on and off, each with its cycle (1, 2, …)");
    }
    return Optional.empty();
  }

  private static boolean isBlock(@Nullable StudyPhase phase) {
    return phase == StudyPhase.ON || phase == StudyPhase.OFF;
  }

  /** In the order of their numbers; a number that does not appear is a cycle not recorded. */
  private static List<Cycle> cycles(ImportedPerson imported, Outcome outcome) {
    Diary diary = imported.diary();
    SortedMap<Integer, Cycle> cycles = new TreeMap<>();
    for (ImportedDay imp : imported.days()) {
      StudyPhase phase = imp.day().phase();
      if (isBlock(phase) && imp.cycle().isPresent()) {
        Tally tally = tally(diary.on(imp.day().date()), outcome);
        cycles.merge(
            imp.cycle().getAsInt(),
            phase == StudyPhase.ON
                ? new Cycle(tally, Tally.NOTHING)
                : new Cycle(Tally.NOTHING, tally),
            (one, other) -> new Cycle(one.on().plus(other.on()), one.off().plus(other.off())));
      }
    }
    Cycle unrecorded = new Cycle(Tally.NOTHING, Tally.NOTHING);
    int last = cycles.isEmpty() ? 0 : cycles.lastKey();
    return IntStream.rangeClosed(1, last)
        .mapToObj(number -> cycles.getOrDefault(number, unrecorded))
        .toList();
  }

  private static Tally tally(DaySummary day, Outcome outcome) {
    Count count = count(Counts.of(List.of(day)), outcome);
    return new Tally(count.observed(), count.yes());
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

  private static Outcome outcome(Counts counts) {
    return counts.isMigraineKnown() ? Outcome.MIGRAINE_DAYS : Outcome.HEADACHE_DAYS;
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
