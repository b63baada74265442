package dev.nape.trial.forecast;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Scores of forecasts of yes or no. */
public final class Scores {

  private Scores() {}

  /** Mean of {@code (p − y)²}, 0 to 1, lower is better; there is at least one forecast. */
  public static double brier(List<Scored> forecasts) {
    return forecasts.stream().mapToDouble(Scored::error).sum() / forecasts.size();
  }

  /** Mean of {@code −log} of the probability given to what happened, 0 or above. */
  public static double logLoss(List<Scored> forecasts) {
    return -forecasts.stream()
            .mapToDouble(f -> Math.log(f.yes() ? f.probability() : 1 - f.probability()))
            .sum()
        / forecasts.size();
  }

  /**
   * Probability that a yes had a higher forecast than a no, ties half: the area under the ROC
   * curve, by ranks (J. A. Hanley and B. J. McNeil, Radiology 1982;143:29). Empty when all are of
   * one kind.
   */
  public static OptionalDouble auc(List<Scored> forecasts) {
    List<Scored> sorted =
        forecasts.stream().sorted(Comparator.comparingDouble(Scored::probability)).toList();
    double yes = forecasts.stream().filter(Scored::yes).count();
    double no = forecasts.size() - yes;
    double ranks = 0;
    int from = 0;
    while (from < sorted.size()) {
      int to = from;
      int hits = 0;
      while (to < sorted.size() && sorted.get(to).probability() == sorted.get(from).probability()) {
        hits += sorted.get(to).yes() ? 1 : 0;
        to++;
      }
      ranks += hits * (from + 1 + to) / 2.0;
      from = to;
    }
    return yes == 0 || no == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((ranks - yes * (yes + 1) / 2) / (yes * no));
  }
}
