package dev.nape.trial.relief;

import dev.nape.trial.exact.TwoByTwo;
import dev.nape.trial.interval.Interval;
import dev.nape.trial.interval.Proportions;
import java.util.Optional;

/**
 * Attacks without pain at two hours and without rescue medicine, with massage against without: the
 * endpoint of trials of acute treatment. Secondary here: no verdict rests on it.
 *
 * @param difference share with massage less share without, −1 to 1
 * @param range its 95 % limits by Newcombe's method 10
 * @param fisherP two-sided exact p of no difference
 */
public record PainFree(double difference, Interval range, double fisherP) {

  /** Empty when either side has no attack. */
  static Optional<PainFree> of(ReliefArm massage, ReliefArm without) {
    int n1 = massage.attacks();
    int n2 = without.attacks();
    if (n1 == 0 || n2 == 0) {
      return Optional.empty();
    }
    int k1 = massage.painFree();
    int k2 = without.painFree();
    return Optional.of(
        new PainFree(
            (double) k1 / n1 - (double) k2 / n2,
            Proportions.newcombe(k1, n1, k2, n2, 0.95),
            new TwoByTwo(k1, n1, k2, n2).fisherP()));
  }
}
