package dev.nape.trial;

import dev.nape.trial.interval.Interval;
import dev.nape.trial.interval.Proportions;
import dev.nape.trial.method.Method;
import dev.nape.trial.pooling.Effect;
import java.util.Optional;

/**
 * Before and after, described. It never proves anything: with no effect at all about 15 % of people
 * look like "at least halved", and 26 % of those who begin in a bad spell. Its verdict is therefore
 * a type with one value.
 *
 * <p><b>Rates.</b> Wilson's score interval with the effective counts {@code k/φ} of {@code n/φ}
 * (quasi-binomial), times 28. <b>Difference.</b> Newcombe's method 10 with the same effective
 * counts, times 28. Both stay inside their scale and have a width even when no day or every day was
 * a migraine day. {@code φ} = {@value #DISPERSION}: headache days come in attacks, and this is the
 * dispersion of weekly counts within a person in the published diaries of Kostecki-Dillon, Monette
 * and Wong (1999; 1.63) and between neighbouring fortnights (1.7). The limits cover chance only,
 * not drift, season, or having begun when things were worst.
 *
 * @param baseline days before
 * @param on days since
 * @param estimate empty when either side has no observed day
 */
public record FirstAnswer(Outcome outcome, Tally baseline, Tally on, Optional<Estimate> estimate)
    implements Finding {

  /** How much more days vary than independent ones would. */
  public static final double DISPERSION = 1.7;

  static final double CONFIDENCE = 0.95;

  private static final Method METHOD =
      Method.of("before-after-newcombe", 1)
          .with("dispersion", DISPERSION)
          .with("confidence", CONFIDENCE);

  public static FirstAnswer of(Outcome outcome, Tally baseline, Tally on) {
    return new FirstAnswer(outcome, baseline, on, estimate(baseline, on));
  }

  @Override
  public Verdict.Observed verdict() {
    return Verdict.Observed.OBSERVED_ONLY;
  }

  @Override
  public Method method() {
    return METHOD;
  }

  /** 95 % limits of days per 28 in one arm; empty when nothing was observed. */
  public static Optional<Interval> per28(Tally arm) {
    return arm.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Proportions.wilson(effective(arm.yes()), effective(arm.observed()), CONFIDENCE)
                .times(Tally.MONTH));
  }

  /**
   * This person's part in a pooled before-and-after: {@code 28(p₀ − p₁)} with variance {@code 784 φ
   * (r₀(1−r₀)/n₀ + r₁(1−r₁)/n₁)}, where r is the rate with half a day of each kind added, so that a
   * person without any migraine day has a variance. Empty when either side is empty.
   */
  public Optional<Effect> effect() {
    return estimate.map(
        e -> new Effect(e.fewerPer28(), Tally.MONTH * Tally.MONTH * variance(baseline, on)));
  }

  private static Optional<Estimate> estimate(Tally baseline, Tally on) {
    if (baseline.isEmpty() || on.isEmpty()) {
      return Optional.empty();
    }
    double difference =
        (double) baseline.yes() / baseline.observed() - (double) on.yes() / on.observed();
    Interval range =
        Proportions.newcombe(
            effective(baseline.yes()),
            effective(baseline.observed()),
            effective(on.yes()),
            effective(on.observed()),
            CONFIDENCE);
    return Optional.of(new Estimate(Tally.MONTH * difference, range.times(Tally.MONTH)));
  }

  private static double variance(Tally one, Tally other) {
    return DISPERSION * (binomial(one) + binomial(other));
  }

  private static double binomial(Tally arm) {
    double rate = arm.smoothedRate();
    return rate * (1 - rate) / arm.observed();
  }

  private static double effective(int days) {
    return days / DISPERSION;
  }
}
