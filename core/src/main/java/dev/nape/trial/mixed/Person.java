package dev.nape.trial.mixed;

import java.util.List;

/** One person's share of the likelihood: over all levels that they may have, by how likely each. */
record Person(List<Cell> cells) {

  private static final int MOST_STEPS = 100;

  /** A step further than this many deviations is a guess gone wrong. */
  private static final double LONGEST_STEP = 2;

  /** How the log-likelihood of a level runs: its value, slope and curvature. */
  private record Point(double value, double slope, double curvature) {}

  double logLikelihood(double[] coefficients, double deviation, Quadrature quadrature) {
    double[] logOdds = cells.stream().mapToDouble(cell -> cell.logOdds(coefficients)).toArray();
    double mode = mode(logOdds, deviation);
    double scale = 1 / Math.sqrt(-at(mode, logOdds, deviation).curvature());
    double[] logs = new double[quadrature.size()];
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < logs.length; i++) {
      double level = mode + Math.sqrt(2) * scale * quadrature.node(i);
      logs[i] = quadrature.logWeight(i) + at(level, logOdds, deviation).value();
      largest = Math.max(largest, logs[i]);
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - largest);
    }
    return largest + Math.log(sum * scale / Math.sqrt(Math.PI));
  }

  private double mode(double[] logOdds, double deviation) {
    double level = 0;
    for (int i = 0; i < MOST_STEPS; i++) {
      Point here = at(level, logOdds, deviation);
      double step = Math.clamp(-here.slope() / here.curvature(), -LONGEST_STEP, LONGEST_STEP);
      level += step;
      if (Math.abs(step) < 1e-12) {
        return level;
      }
    }
    return level;
  }

  /** The level is in deviations from the middle, and normal. */
  private Point at(double level, double[] logOdds, double deviation) {
    double value = -level * level / 2;
    double slope = -level;
    double curvature = -1;
    for (int i = 0; i < logOdds.length; i++) {
      double eta = logOdds[i] + deviation * level;
      int days = cells.get(i).days().observed();
      int yes = cells.get(i).days().yes();
      double rate = 1 / (1 + Math.exp(-eta));
      value += yes * eta - days * softplus(eta);
      slope += deviation * (yes - days * rate);
      curvature -= deviation * deviation * days * rate * (1 - rate);
    }
    return new Point(value, slope, curvature);
  }

  /** {@code log(1 + exp(x))}. */
  private static double softplus(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }
}
