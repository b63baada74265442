package dev.nape.trial.pooling;

import dev.nape.trial.interval.StudentT;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an effect differs between two parts of a group: random-effects meta-regression on a yes
 * or no. τ² is common to both parts, by the method of R. C. Paule and J. Mandel on k − 2 degrees of
 * freedom; the error is that of the modified Knapp–Hartung method, never less than if nothing else
 * differed.
 *
 * @param difference with less without, on k − 2 degrees of freedom
 * @param tau2 variance between true effects within the parts
 */
public record Contrast(StudentT difference, double tau2) {

  /** Empty below two effects in either part. */
  public static Optional<Contrast> of(List<Effect> with, List<Effect> without) {
    if (Math.min(with.size(), without.size()) < 2) {
      return Optional.empty();
    }
    int degrees = with.size() + without.size() - 2;
    double tau2 = Heterogeneity.whereQIs(degrees, t -> line(with, without, t).q());
    Line line = line(with, without, tau2);
    double inflation = Math.max(1, line.q() / degrees);
    return Optional.of(
        new Contrast(
            new StudentT(line.slope(), Math.sqrt(line.unscaledVariance() * inflation), degrees),
            tau2));
  }

  private static Line line(List<Effect> with, List<Effect> without, double tau2) {
    return Line.of(
        Stream.concat(
                with.stream().map(e -> new Line.Point(1, e.value(), 1 / (e.variance() + tau2))),
                without.stream().map(e -> new Line.Point(0, e.value(), 1 / (e.variance() + tau2))))
            .toList());
  }
}
