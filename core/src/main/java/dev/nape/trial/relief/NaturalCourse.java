package dev.nape.trial.relief;

import java.util.List;
import java.util.Optional;

/**
 * How pain goes over two hours when nothing is done. People reach for help when pain is at its
 * worst, and from there it mostly falls: regression to the mean (J. M. Bland and D. G. Altman, BMJ
 * 1994;308:1499). Assumes that pain then depends on pain before along a straight line.
 *
 * @param meanBefore of pain at the start, 0 to 10
 * @param meanAfter of pain two hours later, 0 to 10
 * @param deviationBefore standard deviation at the start, above 0
 * @param deviationAfter standard deviation two hours later, 0 or above
 * @param correlation of the two, −1 to 1
 */
public record NaturalCourse(
    double meanBefore,
    double meanAfter,
    double deviationBefore,
    double deviationAfter,
    double correlation) {

  /** With fewer attacks a line means nothing. */
  private static final int FEWEST = 5;

  /** From attacks without treatment; empty below five, or when all began with the same pain. */
  public static Optional<NaturalCourse> of(List<ObservedAttack> untreated) {
    int n = untreated.size();
    double before = untreated.stream().mapToDouble(ObservedAttack::before).sum() / n;
    double after = untreated.stream().mapToDouble(ObservedAttack::after).sum() / n;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (ObservedAttack attack : untreated) {
      double x = attack.before() - before;
      double y = attack.after() - after;
      xx += x * x;
      yy += y * y;
      xy += x * y;
    }
    if (n < FEWEST || xx == 0) {
      return Optional.empty();
    }
    double correlation = yy == 0 ? 0 : Math.clamp(xy / Math.sqrt(xx * yy), -1, 1);
    return Optional.of(
        new NaturalCourse(
            before, after, Math.sqrt(xx / (n - 1)), Math.sqrt(yy / (n - 1)), correlation));
  }

  /**
   * The change to be expected with no effect at all, {@code E[post−pre | pre=x] = (μpost−μpre) −
   * (1−ρ·σpost/σpre)(x−μpre)}: negative when pain falls by itself.
   *
   * @param before pain at the start, 0 to 10
   */
  public double expectedChange(double before) {
    double slope = correlation * deviationAfter / deviationBefore;
    return meanAfter - meanBefore - (1 - slope) * (before - meanBefore);
  }
}
