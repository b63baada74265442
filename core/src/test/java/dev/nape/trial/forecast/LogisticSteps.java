package dev.nape.trial.forecast;

import java.util.List;

/** Refits the model, for checks only: logistic regression by Newton's method. */
final class LogisticSteps {

  private LogisticSteps() {}

  static DailyModel fit(DailyModel prior, List<DailyModel.Step> steps) {
    double[] b = new double[4];
    for (int i = 0; i < 8; i++) {
      double[][] rows = new double[4][5];
      for (DailyModel.Step step : steps) {
        add(rows, b, step);
      }
      double[] up = solve(rows);
      for (int j = 0; j < 4; j++) {
        b[j] += up[j];
      }
    }
    return new DailyModel(b[0], b[1], b[2], b[3], prior.priorYes(), prior.priorNo());
  }

  private static void add(double[][] rows, double[] b, DailyModel.Step step) {
    double usual = step.known().usual();
    double[] x = {
      1, Math.log(usual / (1 - usual)), step.known().today() ? 1 : 0, step.known().week()
    };
    double p = 1 / (1 + Math.exp(-b[0] - b[1] * x[1] - b[2] * x[2] - b[3] * x[3]));
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        rows[i][j] += p * (1 - p) * x[i] * x[j];
      }
      rows[i][4] += ((step.yes() ? 1 : 0) - p) * x[i];
    }
  }

  /** Gauss and Jordan; the matrix is positive definite, so that no pivot is 0. */
  private static double[] solve(double[][] rows) {
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        double factor = i == j ? 0 : rows[j][i] / rows[i][i];
        for (int k = i; k < 5 && factor != 0; k++) {
          rows[j][k] -= factor * rows[i][k];
        }
      }
    }
    double[] solution = new double[4];
    for (int i = 0; i < 4; i++) {
      solution[i] = rows[i][4] / rows[i][i];
    }
    return solution;
  }
}
