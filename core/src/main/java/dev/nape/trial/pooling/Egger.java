package dev.nape.trial.pooling;

import dev.nape.trial.interval.StudentT;
import java.util.List;
import java.util.Optional;

/**
 * Whether small studies found other effects than large ones, as they do when disappointing small
 * ones stay in a drawer: the weighted regression of effects on their standard errors (M. Egger et
 * al., BMJ 1997;315:629). It has little power, and other reasons can tilt a funnel.
 *
 * @param slope effect per unit of standard error, on k − 2 degrees of freedom
 */
public record Egger(StudentT slope) {

  /** With fewer studies the test has next to no power. */
  public static final int FEWEST_STUDIES = 10;

  /** Empty below ten studies, and when all have the same standard error. */
  public static Optional<Egger> of(List<Effect> studies) {
    int k = studies.size();
    long sizes = studies.stream().map(Effect::variance).distinct().count();
    if (k < FEWEST_STUDIES || sizes < 2) {
      return Optional.empty();
    }
    Line line =
        Line.of(
            studies.stream()
                .map(s -> new Line.Point(Math.sqrt(s.variance()), s.value(), 1 / s.variance()))
                .toList());
    double error = Math.sqrt(line.unscaledVariance() * line.q() / (k - 2));
    return error > 0
        ? Optional.of(new Egger(new StudentT(line.slope(), error, k - 2.0)))
        : Optional.empty();
  }
}
