package dev.nape.trial.mixed;

import dev.nape.trial.Tally;
import java.util.List;

/**
 * Days of one person that the model cannot tell apart.
 *
 * @param covariates as many for every cell, the constant 1 among them
 */
public record Cell(List<Double> covariates, Tally days) {

  public Cell {
    covariates = List.copyOf(covariates);
  }

  /** The log-odds of a day, for somebody of the middle level. */
  double logOdds(double[] coefficients) {
    double sum = 0;
    for (int i = 0; i < covariates.size(); i++) {
      sum += covariates.get(i) * coefficients[i];
    }
    return sum;
  }
}
