package dev.nape.trial;

import dev.nape.trial.interval.Interval;
import dev.nape.trial.method.Method;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Something beside the days that were counted, compared in the same way and never decided on: with
 * several outcomes to choose from, one looks better by chance.
 *
 * <p>The formulas of {@link CycleAnswer} with a value of 0 to 1 a day in place of yes and no:
 * {@code D = ȳ₀ − ȳ₁}, {@code w = n₁n₀/(n₁+n₀)}, limits {@code δ ± t·SE} with the moderated
 * variance of {@link Pairs}. Its {@code r(1−r)} is the largest variance that values of 0 to 1 with
 * mean r can have, so the limits are rather too wide than too narrow.
 *
 * @param on mean with massage, in the unit of the measure; empty when nothing was recorded
 * @param off mean without
 * @param less how much less with massage, in that unit; below 0 for more; empty when no cycle
 *     compares anything
 * @param range 95 % limits of {@code less}
 * @param cycles that compare something
 * @param method how it was computed
 */
public record Secondary(
    Measure measure,
    OptionalDouble on,
    OptionalDouble off,
    OptionalDouble less,
    Optional<Interval> range,
    int cycles,
    Method method) {

  private static final double TAIL = 0.025;

  /** What is compared, and in which unit. */
  public enum Measure {
    /** Worst pain of a day, 0 to 10, over migraine days. */
    INTENSITY(10),
    /** Days with acute medication, per 28. */
    RESCUE_DAYS(Tally.MONTH);

    private final double scale;

    Measure(double scale) {
      this.scale = scale;
    }

    /** The largest value there can be. */
    public double scale() {
      return scale;
    }
  }

  /**
   * Values of one block.
   *
   * @param days with a value, at least 0
   * @param sum of the values, each 0 to 1
   */
  public record Values(int days, double sum) {

    public static final Values NONE = new Values(0, 0);

    public Values {
      if (days < 0 || sum < 0 || sum > days) {
        throw new IllegalArgumentException("values are 0 to 1 a day: " + sum + " in " + days);
      }
    }

    public Values plus(Values other) {
      return new Values(days + other.days, sum + other.sum);
    }

    private OptionalDouble mean(double scale) {
      return days == 0 ? OptionalDouble.empty() : OptionalDouble.of(scale * sum / days);
    }
  }

  /** The values of both blocks of a cycle. */
  public record Contrast(Values on, Values off) {

    private boolean isComparable() {
      return on.days() > 0 && off.days() > 0;
    }

    private double weight() {
      return (double) on.days() * off.days() / (on.days() + off.days());
    }

    private double score() {
      return (off.sum() * on.days() - on.sum() * off.days()) / (on.days() + off.days());
    }
  }

  /** Compares; a cycle with an empty block changes nothing but the two means. */
  public static Secondary of(Measure measure, List<Contrast> cycles) {
    Values on = cycles.stream().map(Contrast::on).reduce(Values.NONE, Values::plus);
    Values off = cycles.stream().map(Contrast::off).reduce(Values.NONE, Values::plus);
    List<Contrast> used = cycles.stream().filter(Contrast::isComparable).toList();
    Optional<Pairs> pairs = used.isEmpty() ? Optional.empty() : Optional.of(pairs(used));
    double scale = measure.scale();
    return new Secondary(
        measure,
        on.mean(scale),
        off.mean(scale),
        pairs.map(p -> OptionalDouble.of(scale * p.difference())).orElse(OptionalDouble.empty()),
        pairs.map(p -> range(p).times(scale)),
        used.size(),
        Method.of("moderated-pairs-of-values", 1)
            .with("scale", scale)
            .with("phi0", Pairs.PRIOR_DISPERSION)
            .with("nu0", Pairs.PRIOR_DEGREES));
  }

  private static Pairs pairs(List<Contrast> used) {
    Values all = used.stream().map(c -> c.on().plus(c.off())).reduce(Values.NONE, Values::plus);
    return Pairs.of(
        used.stream().mapToDouble(Contrast::weight).toArray(),
        used.stream().mapToDouble(Contrast::score).toArray(),
        (all.sum() + 0.5) / (all.days() + 1.0));
  }

  private static Interval range(Pairs pairs) {
    double t = TDistribution.of(pairs.degrees()).inverseSurvivalProbability(TAIL);
    double error = Math.sqrt(pairs.variance(Pairs.PRIOR_DISPERSION));
    return Interval.around(pairs.difference(), t * error).within(-1, 1);
  }
}
