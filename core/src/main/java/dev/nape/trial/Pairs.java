package dev.nape.trial;

import dev.nape.trial.pooling.Effect;
import java.util.Arrays;
import java.util.List;

/**
 * What a person's cycles come to, in five numbers: all that a pooled analysis needs to keep.
 *
 * @param count N, cycles with both blocks observed; at least 1
 * @param weight Σw
 * @param difference the Mantel–Haenszel risk difference δ = Σwᵢdᵢ / Σw, per day, −1 to 1
 * @param squares Σw(d−δ)², which is (N−1)q²
 * @param rate share of migraine days over both arms with half a day of each kind added, inside 0–1
 */
public record Pairs(int count, double weight, double difference, double squares, double rate) {

  /** φ₀: the dispersion assumed before a person has shown their own. */
  static final double PRIOR_DISPERSION = 2.0;

  /** ν₀: how many cycles that assumption weighs. */
  static final int PRIOR_DEGREES = 8;

  /** From fewer people than this their common dispersion is not estimated but assumed. */
  private static final int FEWEST_FOR_DISPERSION = 10;

  /** Cycles that compare nothing have weight 0 and change nothing; the rest must not be empty. */
  static Pairs of(List<Cycle> cycles) {
    List<Cycle> used = cycles.stream().filter(Cycle::isComparable).toList();
    Tally all = used.stream().map(c -> c.on().plus(c.off())).reduce(Tally.NOTHING, Tally::plus);
    return of(
        used.stream().mapToDouble(Cycle::weight).toArray(),
        used.stream().mapToDouble(Cycle::score).toArray(),
        all.smoothedRate());
  }

  /** From wᵢ above 0 and wᵢdᵢ, at least one of each. */
  static Pairs of(double[] weights, double[] scores, double rate) {
    double weight = Arrays.stream(weights).sum();
    double difference = Arrays.stream(scores).sum() / weight;
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      squares += weights[i] * Math.pow(scores[i] / weights[i] - difference, 2);
    }
    return new Pairs(weights.length, weight, difference, squares, rate);
  }

  /**
   * The dispersion of everybody, {@code φ = Σ(N−1)q² / Σ(N−1)r(1−r)}, at least 1; {@value
   * #PRIOR_DISPERSION} for fewer than ten people.
   */
  public static double dispersion(List<Pairs> people) {
    double expected = people.stream().mapToDouble(p -> (p.count - 1) * p.binomial()).sum();
    if (people.size() < FEWEST_FOR_DISPERSION || expected == 0) {
      return PRIOR_DISPERSION;
    }
    return Math.max(1, people.stream().mapToDouble(Pairs::squares).sum() / expected);
  }

  /** This person's part in a pooled analysis, in days per 28: {@code 28δ} and {@code 784 s²/Σw}. */
  public Effect effect(double dispersion) {
    double month = Tally.MONTH;
    return new Effect(month * difference, month * month * variance(dispersion));
  }

  /**
   * The moderated variance of δ, {@code s²/Σw} with {@code s² = (ν₀ φ r(1−r) + (N−1)q²) /
   * (ν₀+N−1)}: above 0 even when no day was a migraine day.
   */
  double variance(double dispersion) {
    return moderated(dispersion) / weight;
  }

  double moderated(double dispersion) {
    return (PRIOR_DEGREES * dispersion * binomial() + squares) / degrees();
  }

  /** ν₀ + N − 1. */
  int degrees() {
    return PRIOR_DEGREES + count - 1;
  }

  private double binomial() {
    return rate * (1 - rate);
  }
}
