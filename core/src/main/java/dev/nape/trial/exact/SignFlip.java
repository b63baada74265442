package dev.nape.trial.exact;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The exact test of a schedule drawn by coin: had nothing any effect, each score would have had its
 * sign by the coin alone, so all {@code 2^N} signings were equally likely (R. A. Fisher, The Design
 * of Experiments, 1935, §21).
 *
 * @param greater share of signings with a sum of at least the one seen
 * @param twoSided share with a sum at least as far from 0
 * @param midP two-sided, counting ties half
 */
public record SignFlip(double greater, double twoSided, double midP) {

  /** Up to so many scores that are not whole numbers the answer is found in a blink. */
  public static final int MOST_SCORES = 44;

  private static final int MOST_FOR_GRAY_CODE = 10;
  private static final double TIE = 1e-9;

  /**
   * The exact answer, by whichever way is shortest: dynamic programming over sums when the doubled
   * scores are whole numbers, Gray code up to 10 other scores, meeting in the middle up to {@value
   * #MOST_SCORES}. Empty above that. Scores of 0 change nothing; with no other score p is 1.
   *
   * @param scores finite
   */
  public static Optional<SignFlip> of(double... scores) {
    double[] flips = Arrays.stream(scores).filter(x -> x != 0).map(Math::abs).toArray();
    double tie = TIE * Arrays.stream(flips).sum();
    double sum = Arrays.stream(scores).sum();
    double seen = Math.abs(sum) <= tie ? 0 : Math.abs(sum);
    return tails(flips, seen, tie).map(tails -> of(sum, seen, tails));
  }

  private static Optional<Tails> tails(double[] flips, double seen, double tie) {
    Optional<WholeScores> whole = WholeScores.of(flips);
    if (whole.isPresent()) {
      return Optional.of(whole.get().tails(seen));
    }
    if (flips.length <= MOST_FOR_GRAY_CODE) {
      return Optional.of(grayCode(flips, seen, tie));
    }
    return flips.length <= MOST_SCORES
        ? Optional.of(MeetInTheMiddle.tails(flips, seen, tie))
        : Optional.empty();
  }

  /**
   * Two-sided p from {@code draws} random signings, {@code (1 + #) / (1 + draws)}: valid for any
   * number of scores.
   */
  public static double sampled(double[] scores, int draws, RandomGenerator random) {
    double seen = Math.abs(Arrays.stream(scores).sum());
    double tie = TIE * Arrays.stream(scores).map(Math::abs).sum();
    RandomSigns signs = new RandomSigns(scores);
    int asFar = 0;
    for (int i = 0; i < draws; i++) {
      asFar += Math.abs(signs.next(random)) >= seen - tie ? 1 : 0;
    }
    return (1.0 + asFar) / (1.0 + draws);
  }

  /** Each step of the reflected Gray code turns one sign, so each signing costs one addition. */
  static Tails grayCode(double[] flips, double target, double tie) {
    double sum = -Arrays.stream(flips).sum();
    boolean[] positive = new boolean[flips.length];
    long signings = 1L << flips.length;
    long atLeast = 0;
    long beyond = 0;
    for (long i = 1; ; i++) {
      atLeast += sum >= target - tie ? 1 : 0;
      beyond += sum > target + tie ? 1 : 0;
      if (i == signings) {
        return new Tails((double) atLeast / signings, (double) beyond / signings);
      }
      int turned = Long.numberOfTrailingZeros(i);
      sum += positive[turned] ? -2 * flips[turned] : 2 * flips[turned];
      positive[turned] = !positive[turned];
    }
  }

  private static SignFlip of(double sum, double seen, Tails tails) {
    if (seen == 0) {
      return new SignFlip(1 - tails.beyond(), 1, 0.5 + tails.beyond());
    }
    double greater = sum > 0 ? tails.atLeast() : 1 - tails.beyond();
    return new SignFlip(greater, 2 * tails.atLeast(), tails.atLeast() + tails.beyond());
  }
}
