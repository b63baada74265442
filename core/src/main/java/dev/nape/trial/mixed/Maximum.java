package dev.nape.trial.mixed;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The maximum of a smooth function of a few variables, by Newton's method with differences for
 * derivatives.
 *
 * @param at where it is
 * @param value how high
 * @param variances the diagonal of the inverse of the negative second derivatives
 */
record Maximum(List<Double> at, double value, List<Double> variances) {

  private static final double DIFFERENCE = 1e-3;
  private static final int MOST_STEPS = 100;

  static Maximum of(ToDoubleFunction<double[]> function, double... start) {
    double[] here = start;
    double value = function.applyAsDouble(here);
    for (int i = 0; i < MOST_STEPS; i++) {
      double[] uphill = Equations.solve(curvature(function, here), slope(function, here));
      double share = 1;
      double[] next = moved(here, uphill, share);
      double higher = function.applyAsDouble(next);
      while (higher < value && share > 1e-9) {
        share /= 2;
        next = moved(here, uphill, share);
        higher = function.applyAsDouble(next);
      }
      boolean found = higher - value < 1e-10;
      here = next;
      value = higher;
      if (found) {
        break;
      }
    }
    return new Maximum(list(here), value, list(variances(curvature(function, here))));
  }

  private static double[] slope(ToDoubleFunction<double[]> function, double[] at) {
    double[] slope = new double[at.length];
    for (int i = 0; i < slope.length; i++) {
      slope[i] =
          (function.applyAsDouble(moved(at, i, DIFFERENCE))
                  - function.applyAsDouble(moved(at, i, -DIFFERENCE)))
              / (2 * DIFFERENCE);
    }
    return slope;
  }

  /** The negative second derivatives. */
  private static double[][] curvature(ToDoubleFunction<double[]> function, double[] at) {
    int n = at.length;
    double[][] curvature = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double[] up = moved(at, i, DIFFERENCE);
        double[] down = moved(at, i, -DIFFERENCE);
        double twist =
            function.applyAsDouble(moved(up, j, DIFFERENCE))
                - function.applyAsDouble(moved(up, j, -DIFFERENCE))
                - function.applyAsDouble(moved(down, j, DIFFERENCE))
                + function.applyAsDouble(moved(down, j, -DIFFERENCE));
        curvature[i][j] = -twist / (4 * DIFFERENCE * DIFFERENCE);
        curvature[j][i] = curvature[i][j];
      }
    }
    return curvature;
  }

  private static double[] variances(double[][] curvature) {
    double[] variances = new double[curvature.length];
    for (int i = 0; i < variances.length; i++) {
      double[] unit = new double[curvature.length];
      unit[i] = 1;
      variances[i] = Equations.solve(curvature, unit)[i];
    }
    return variances;
  }

  private static double[] moved(double[] from, int variable, double by) {
    double[] moved = from.clone();
    moved[variable] += by;
    return moved;
  }

  private static double[] moved(double[] from, double[] direction, double share) {
    double[] moved = from.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += share * direction[i];
    }
    return moved;
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
