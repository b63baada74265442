package dev.nape.trial;

import static java.util.Map.entry;

import dev.nape.trial.forecast.Calibration;
import dev.nape.trial.forecast.Scored;
import dev.nape.trial.forecast.Scores;
import dev.nape.trial.relief.NaturalCourse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Days in a row: how forecasts are scored, how days hang together. Newey and West's and the
 * exchangeable variance are in no answer of ours, being too sure of themselves on diaries; they are
 * here so that what others report can be compared with.
 */
final class DailyOracles {

  private static final double[] FORECASTS = {0.1, 0.3, 0.2, 0.6, 0.8, 0.4, 0.55, 0.05, 0.7, 0.35};
  private static final int[] DAYS = {0, 0, 1, 1, 1, 0, 1, 0, 1, 0};

  private static final int[] SERIES = {
    0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0,
    0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0
  };

  private DailyOracles() {}

  static Map<String, Supplier<Map<String, Double>>> all() {
    return Map.ofEntries(
        entry("auc_brier", DailyOracles::scores),
        entry(
            "auc_ties",
            () ->
                Map.of(
                    "auc",
                    Scores.auc(
                            scored(
                                new double[] {0.2, 0.2, 0.5, 0.5, 0.5, 0.8},
                                new int[] {0, 1, 0, 1, 1, 1}))
                        .orElseThrow())),
        entry(
            "rtm_expected_change",
            () -> Map.of("change", new NaturalCourse(5.83, 5.83, 2, 2, 0.64).expectedChange(7.29))),
        entry("prob_on_less_than_off", () -> less(1)),
        entry("prob_on_less_than_off_phi1.7", () -> less(1.7)),
        entry("acf1", DailyOracles::autocorrelation),
        entry("newey_west_lag7", DailyOracles::neweyWest),
        entry("kd_gee_exch", ExchangeableDays::ofKosteckiDillon));
  }

  private static Map<String, Double> scores() {
    List<Scored> scored = scored(FORECASTS, DAYS);
    double brier = Scores.brier(scored);
    double half = Scores.brier(scored.stream().map(s -> new Scored(0.5, s.yes())).toList());
    double auc = Scores.auc(scored).orElseThrow();
    Calibration calibration = Calibration.of(scored).orElseThrow();
    return Map.of(
        "auc",
        auc,
        "auc_pROC",
        auc,
        "brier",
        brier,
        "logloss",
        Scores.logLoss(scored),
        "bss_vs_half",
        1 - brier / half,
        "calib_slope",
        calibration.slope(),
        "calib_int",
        calibration.intercept());
  }

  private static List<Scored> scored(double[] forecasts, int[] days) {
    return IntStream.range(0, days.length)
        .mapToObj(i -> new Scored(forecasts[i], days[i] == 1))
        .toList();
  }

  /** That the rate with is below the rate without: 9 of 84 days and 18 of 84, Beta(1, 3.67). */
  private static Map<String, Double> less(double dispersion) {
    BetaDistribution on = BetaDistribution.of(1 + 9 / dispersion, 3.67 + 75 / dispersion);
    BetaDistribution off = BetaDistribution.of(1 + 18 / dispersion, 3.67 + 66 / dispersion);
    return Map.of("p", Simpson.integral(x -> on.cumulativeProbability(x) * off.density(x), 0, 1));
  }

  private static Map<String, Double> autocorrelation() {
    double mean = IntStream.of(SERIES).average().orElseThrow();
    double squares = 0;
    double neighbours = 0;
    for (int i = 0; i < SERIES.length; i++) {
      squares += (SERIES[i] - mean) * (SERIES[i] - mean);
      neighbours += i == 0 ? 0 : (SERIES[i] - mean) * (SERIES[i - 1] - mean);
    }
    return Map.of("r1", neighbours / squares, "r_acf", neighbours / squares);
  }

  /** Days regressed on the second half of the series, with three standard errors. */
  private static Map<String, Double> neweyWest() {
    int n = SERIES.length;
    double first = IntStream.of(SERIES).limit(n / 2).average().orElseThrow();
    double second = IntStream.of(SERIES).skip(n / 2).average().orElseThrow();
    double[] left = new double[n];
    double[] influence = new double[n];
    for (int i = 0; i < n; i++) {
      left[i] = SERIES[i] - (i < n / 2 ? first : second);
      influence[i] = (i < n / 2 ? -1 : 1) * left[i] / (n / 2.0);
    }
    double rest = IntStream.range(0, n).mapToDouble(i -> left[i] * left[i]).sum();
    return Map.of(
        "b", second - first,
        "se_nw", Math.sqrt(lagged(influence, 7)),
        "se_hc0", Math.sqrt(lagged(influence, 0)),
        "se_ols", Math.sqrt(rest / (n - 2) * 2 / (n / 2.0)));
  }

  /** Bartlett's weights {@code 1 − l/(L+1)} on products l days apart. */
  private static double lagged(double[] influence, int lags) {
    List<Double> terms = new ArrayList<>();
    for (int lag = 0; lag <= lags; lag++) {
      double weight = (lag == 0 ? 1 : 2) * (1 - lag / (lags + 1.0));
      for (int i = lag; i < influence.length; i++) {
        terms.add(weight * influence[i] * influence[i - lag]);
      }
    }
    return terms.stream().mapToDouble(term -> term).sum();
  }
}
