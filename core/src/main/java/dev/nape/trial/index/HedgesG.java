package dev.nape.trial.index;

import dev.nape.trial.pooling.Effect;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The difference of two means in standard deviations, for studies that measure on different scales:
 * {@code g = J d}, {@code d = (m₁−m₂)/s} with the pooled s, and {@code J = Γ(f/2) / (√(f/2)
 * Γ((f−1)/2))} for f = n₁+n₂−2, which takes out the bias of small samples (L. V. Hedges, Journal of
 * Educational Statistics 1981;6:107). Variance {@code 1/n₁ + 1/n₂ + g²/(2(n₁+n₂))}.
 *
 * @param d without the correction
 * @param correction J, 0 to 1
 * @param effect g and its variance
 */
public record HedgesG(double d, double correction, Effect effect) {

  /**
   * From means and standard deviations.
   *
   * @param sd1 above 0
   * @param n1 at least 2
   * @param sd2 above 0
   * @param n2 at least 2
   */
  public static HedgesG of(double mean1, double sd1, int n1, double mean2, double sd2, int n2) {
    int f = n1 + n2 - 2;
    double pooled = Math.sqrt(((n1 - 1) * sd1 * sd1 + (n2 - 1) * sd2 * sd2) / f);
    double d = (mean1 - mean2) / pooled;
    double j =
        Math.exp(
            LogGamma.value(f / 2.0) - Math.log(Math.sqrt(f / 2.0)) - LogGamma.value((f - 1) / 2.0));
    double g = j * d;
    return new HedgesG(d, j, new Effect(g, 1.0 / n1 + 1.0 / n2 + g * g / (2.0 * (n1 + n2))));
  }
}
