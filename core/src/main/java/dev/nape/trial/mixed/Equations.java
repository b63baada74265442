package dev.nape.trial.mixed;

/** A few linear equations. */
final class Equations {

  private Equations() {}

  /** Solves {@code Ax = b} by Gauss's elimination with pivots; neither argument is changed. */
  static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    double[][] rows = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      System.arraycopy(matrix[i], 0, rows[i], 0, n);
      rows[i][n] = right[i];
    }
    for (int column = 0; column < n; column++) {
      pivot(rows, column);
      for (int i = 0; i < n; i++) {
        if (i != column) {
          subtract(rows[i], rows[column], rows[i][column] / rows[column][column]);
        }
      }
    }
    double[] solution = new double[n];
    for (int i = 0; i < n; i++) {
      solution[i] = rows[i][n] / rows[i][i];
    }
    return solution;
  }

  private static void pivot(double[][] rows, int column) {
    int largest = column;
    for (int i = column + 1; i < rows.length; i++) {
      if (Math.abs(rows[i][column]) > Math.abs(rows[largest][column])) {
        largest = i;
      }
    }
    double[] row = rows[column];
    rows[column] = rows[largest];
    rows[largest] = row;
  }

  private static void subtract(double[] row, double[] other, double times) {
    for (int i = 0; i < row.length; i++) {
      row[i] -= times * other[i];
    }
  }
}
