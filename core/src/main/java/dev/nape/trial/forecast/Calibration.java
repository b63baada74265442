package dev.nape.trial.forecast;

import java.util.List;
import java.util.Optional;

/**
 * Whether forecasts mean what they say: logistic regression of what happened on the log odds that
 * were forecast (D. R. Cox, Biometrika 1958;45:562). Calibrated forecasts have slope 1 and
 * intercept 0; a slope below 1 means that they were too sure. Maximum likelihood by Newton's
 * method.
 *
 * @param slope of the log odds
 * @param intercept in log odds
 */
public record Calibration(double slope, double intercept) {

  private static final int MOST_STEPS = 100;

  /** Beyond this the likelihood has no maximum: forecasts that part the two kinds of days. */
  private static final double LARGEST = 1e3;

  /**
   * Empty when there is no maximum: all days of one kind, all forecasts alike, or forecasts that
   * part the days without a single error.
   *
   * @param forecasts each probability inside 0 to 1
   */
  public static Optional<Calibration> of(List<Scored> forecasts) {
    double slope = 0;
    double intercept = 0;
    for (int i = 0; i < MOST_STEPS; i++) {
      Sums sums = new Sums(forecasts, slope, intercept);
      double determinant = sums.w * sums.wxx - sums.wx * sums.wx;
      if (!(determinant > 1e-12 * sums.w * sums.wxx)) {
        return Optional.empty();
      }
      double up = (sums.w * sums.gx - sums.wx * sums.g) / determinant;
      double right = (sums.wxx * sums.g - sums.wx * sums.gx) / determinant;
      slope += up;
      intercept += right;
      if (!(Math.abs(slope) + Math.abs(intercept) < LARGEST)) {
        return Optional.empty();
      }
      if (Math.abs(up) + Math.abs(right) < 1e-12) {
        return Optional.of(new Calibration(slope, intercept));
      }
    }
    return Optional.empty();
  }

  /** Slope and curvature of the log-likelihood. */
  private static final class Sums {
    private double g;
    private double gx;
    private double w;
    private double wx;
    private double wxx;

    Sums(List<Scored> forecasts, double slope, double intercept) {
      for (Scored forecast : forecasts) {
        double x = forecast.logit();
        double p = 1 / (1 + Math.exp(-intercept - slope * x));
        double error = (forecast.yes() ? 1 : 0) - p;
        g += error;
        gx += error * x;
        w += p * (1 - p);
        wx += p * (1 - p) * x;
        wxx += p * (1 - p) * x * x;
      }
    }
  }
}
