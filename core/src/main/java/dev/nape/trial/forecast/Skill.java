package dev.nape.trial.forecast;

import dev.nape.trial.method.Method;
import java.util.OptionalDouble;

/**
 * How good forecasts were that were made before their day, beside always saying the person's own
 * rate until then.
 *
 * @param days that were forecast and then observed; above 0
 * @param brier mean of {@code (p − y)²}, 0 to 1, lower is better (G. W. Brier, Monthly Weather
 *     Review 1950;78:1)
 * @param usualBrier the same of the person's own rate
 * @param skill {@code 1 − brier / usualBrier}: share of the error that is gone; 0 for none,
 *     negative when worse; empty when the own rate made no error
 * @param skillLow lower end of its 90 % range; empty when {@code skill} is
 * @param auc probability that a migraine day had a higher forecast than another, within this
 *     person, ties half; empty when all days were of one kind
 * @param slope of log odds against those forecast, 1 when calibrated, below 1 when too sure; empty
 *     when it does not exist
 * @param intercept of the same
 */
public record Skill(
    int days,
    double brier,
    double usualBrier,
    double skill,
    double skillLow,
    OptionalDouble auc,
    OptionalDouble slope,
    OptionalDouble intercept) {

  /** With fewer forecast days nothing is shown. */
  public static final int FEWEST_DAYS = 60;

  private static final Method METHOD =
      Method.of("prequential-brier-skill", 1)
          .with("block", TrackRecord.BLOCK)
          .with("draws", TrackRecord.DRAWS);

  /** How it was computed. */
  public Method method() {
    return METHOD;
  }

  /** At least 60 days, 90 % sure to be better than the own rate, and a slope of 0.8 to 1.2. */
  public boolean isProven() {
    return days >= FEWEST_DAYS && skillLow > 0 && slope.orElse(0) >= 0.8 && slope.orElse(0) <= 1.2;
  }
}
