package dev.nape.cli.analyze.result;

import dev.nape.diary.count.Count;
import dev.nape.diary.count.Counts;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Tally;
import dev.nape.trial.interval.Interval;
import java.util.Optional;

/**
 * Days per 28 days, each where the record can tell: a diary of headaches only says nothing about
 * migraine, and one of migraine only nothing about headache.
 */
public record Rates(Optional<Rate> headache, Optional<Rate> migraine) {

  /**
   * One rate.
   *
   * @param per28 0 to 28
   * @param range 95 % limits, {@link FirstAnswer#per28}
   */
  public record Rate(double per28, Interval range) {

    private static Optional<Rate> of(Count count, boolean known) {
      Tally tally = new Tally(count.observed(), count.yes());
      return FirstAnswer.per28(tally)
          .filter(range -> known)
          .map(range -> new Rate(count.per28().orElseThrow(), range));
    }
  }

  private static final Rates NONE = new Rates(Optional.empty(), Optional.empty());

  /** The rates of some days of a person. */
  public static Rates of(PersonResult person, Counts days) {
    return person.dayByDay()
        ? new Rates(
            Rate.of(days.headache(), days.isHeadacheKnown()),
            Rate.of(days.migraine(), days.isMigraineKnown()))
        : NONE;
  }
}
