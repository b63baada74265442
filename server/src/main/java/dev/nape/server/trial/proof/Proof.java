package dev.nape.server.trial.proof;

import dev.nape.diary.DaySummary;
import dev.nape.diary.Diary;
import dev.nape.diary.StudyPhase;
import dev.nape.diary.count.Count;
import dev.nape.diary.count.Counts;
import dev.nape.series.DaySeries;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first answer for one diary: what was, before and since. Nobody drew lots, so it never says
 * more than that.
 *
 * @param everything the whole record, first to last entry
 * @param before the days before
 * @param since the days since
 * @param comparisons before against since, in migraine days where those are known, and in headache
 *     days; only those with recorded days on both sides
 * @param fromPhases whether the diary itself names the phases, as an imported programme's does
 */
public record Proof(
    LocalDate first,
    LocalDate last,
    Counts everything,
    Counts before,
    Counts since,
    List<FirstAnswer> comparisons,
    boolean fromPhases) {

  /**
   * What a diary shows.
   *
   * @param began the day on which the person began; {@code null} when they did not say
   * @return {@code null} for an empty diary
   */
  static @Nullable Proof of(Diary diary, @Nullable LocalDate began) {
    if (diary.isEmpty()) {
      return null;
    }
    DaySeries series = DaySeries.of(diary);
    StudyPhase earlier = series.hasBaseline() ? StudyPhase.BASELINE : StudyPhase.OFF;
    Predicate<DaySummary> before =
        began == null ? day -> day.phase() == earlier : day -> day.date().isBefore(began);
    Predicate<DaySummary> since =
        began == null ? day -> day.phase() == StudyPhase.ON : before.negate();
    return new Proof(
        series.days().getFirst().date(),
        series.days().getLast().date(),
        series.counts(),
        Counts.of(series.days(), before),
        Counts.of(series.days(), since),
        outcomes(series)
            .map(outcome ->
                began == null ? series.firstAnswer(outcome) : series.firstAnswer(began, outcome))
            .filter(answer -> answer.estimate().isPresent())
            .toList(),
        began == null && series.hasBaseline());
  }

  private static Stream<Outcome> outcomes(DaySeries series) {
    return series.counts().isMigraineKnown()
        ? Stream.of(Outcome.MIGRAINE_DAYS, Outcome.HEADACHE_DAYS)
        : Stream.of(Outcome.HEADACHE_DAYS);
  }

  public Count before(Outcome outcome) {
    return count(before, outcome);
  }

  public Count since(Outcome outcome) {
    return count(since, outcome);
  }

  private static Count count(Counts counts, Outcome outcome) {
    return switch (outcome) {
      case MIGRAINE_DAYS -> counts.migraine();
      case HEADACHE_DAYS -> counts.headache();
    };
  }
}
