package dev.nape.server.trial;

import dev.nape.diary.DaySummary;
import dev.nape.diary.Diary;
import dev.nape.diary.StudyPhase;
import dev.nape.diary.count.Count;
import dev.nape.diary.count.Counts;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Outcome;
import dev.nape.trial.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The first answer for one diary: what was, before and since. Nobody drew lots, so it never says
 * more than that.
 *
 * @param everything the whole record, first to last entry
 * @param before the days before
 * @param since the days since
 * @param migraine before against since, in migraine days
 * @param headache before against since, in headache days
 * @param fromPhases whether the diary itself names the phases, as an imported programme's does
 */
public record Proof(
    LocalDate first,
    LocalDate last,
    Counts everything,
    Counts before,
    Counts since,
    FirstAnswer migraine,
    FirstAnswer headache,
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
    LocalDate first = diary.firstDay().orElseThrow();
    LocalDate last = diary.lastDay().orElseThrow();
    List<DaySummary> days = diary.between(first, last);
    boolean fromPhases =
        began == null && days.stream().anyMatch(day -> day.phase() == StudyPhase.BASELINE);
    Counts before = Counts.of(days, began == null ? in(StudyPhase.BASELINE) : before(began));
    Counts since = Counts.of(days, began == null ? in(StudyPhase.ON) : before(began).negate());
    return new Proof(
        first,
        last,
        Counts.of(days),
        before,
        since,
        answer(Outcome.MIGRAINE_DAYS, before.migraine(), since.migraine()),
        answer(Outcome.HEADACHE_DAYS, before.headache(), since.headache()),
        fromPhases);
  }

  private static Predicate<DaySummary> in(StudyPhase phase) {
    return day -> day.phase() == phase;
  }

  private static Predicate<DaySummary> before(LocalDate began) {
    return day -> day.date().isBefore(began);
  }

  private static FirstAnswer answer(Outcome outcome, Count before, Count since) {
    return FirstAnswer.of(
        outcome,
        new Tally(before.observed(), before.yes()),
        new Tally(since.observed(), since.yes()));
  }

  /** The answers that have something on both sides, migraine days first. */
  public List<FirstAnswer> comparisons() {
    return (everything.isMigraineKnown() ? List.of(migraine, headache) : List.of(headache))
        .stream().filter(answer -> answer.estimate().isPresent()).toList();
  }

  public Count before(Outcome outcome) {
    return outcome == Outcome.MIGRAINE_DAYS ? before.migraine() : before.headache();
  }

  public Count since(Outcome outcome) {
    return outcome == Outcome.MIGRAINE_DAYS ? since.migraine() : since.headache();
  }
}
