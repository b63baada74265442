package dev.nape.trial.pooling;

/**
 * Sums over effects y with weights w.
 *
 * @param sum Σw
 * @param sumOfSquares Σw²
 * @param sumOfCubes Σw³
 * @param mean μ = Σwy / Σw
 * @param q Σw(y−μ)²
 * @param qSquared Σw²(y−μ)²
 */
record Weights(
    double sum, double sumOfSquares, double sumOfCubes, double mean, double q, double qSquared) {

  /** The Fisher scoring step of REML, from the traces of the projection P = W − ww'/Σw. */
  double fisherStep() {
    double trace = sum - sumOfSquares / sum;
    double traceOfSquare =
        sumOfSquares - 2 * sumOfCubes / sum + sumOfSquares * sumOfSquares / (sum * sum);
    return (qSquared - trace) / traceOfSquare;
  }
}
