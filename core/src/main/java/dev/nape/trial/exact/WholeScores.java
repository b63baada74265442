package dev.nape.trial.exact;

import java.util.Arrays;
import java.util.Optional;

/**
 * Scores in whole half days, as unbroken records have them. Their sums fall on few values, so
 * counting signings per sum needs {@code N × Σ} additions instead of {@code 2^N}.
 */
final class WholeScores {

  /** Above this many half days a table of sums is no longer the short way. */
  private static final int LARGEST = 1 << 20;

  private final int[] doubled;
  private final int total;

  private WholeScores(int[] doubled, int total) {
    this.doubled = doubled;
    this.total = total;
  }

  /** Empty when a doubled score is not a whole number. */
  static Optional<WholeScores> of(double[] scores) {
    double largest = 2 * Arrays.stream(scores).sum();
    boolean whole = Arrays.stream(scores).map(x -> 2 * x).allMatch(x -> x == Math.rint(x));
    if (!whole || largest > LARGEST) {
      return Optional.empty();
    }
    int[] doubled = Arrays.stream(scores).mapToInt(x -> (int) (2 * x)).toArray();
    return Optional.of(new WholeScores(doubled, (int) largest));
  }

  /** A sum of T means that the positive scores add up to (T + total) / 2. */
  Tails tails(double seen) {
    double[] share = shares();
    int positive = (int) (Math.rint(2 * seen) + total) / 2;
    double beyond = 0;
    for (int i = total; i > positive; i--) {
      beyond += share[i];
    }
    return new Tails(beyond + share[positive], beyond);
  }

  /** Share of the signings whose positive scores add up to each value. */
  private double[] shares() {
    double[] share = new double[total + 1];
    share[0] = 1;
    int reach = 0;
    for (int score : doubled) {
      reach += score;
      for (int sum = reach; sum >= 0; sum--) {
        share[sum] = (share[sum] + (sum >= score ? share[sum - score] : 0)) / 2;
      }
    }
    return share;
  }
}
