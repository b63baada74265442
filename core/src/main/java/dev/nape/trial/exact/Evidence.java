package dev.nape.trial.exact;

import java.util.Arrays;

/**
 * Evidence against "nothing has any effect" that may be looked at after every cycle: an e-process.
 *
 * <p>{@code E_n(θ) = Π e^{θX_i} / cosh(θX_i)}: when the sign of each score is a fair coin, each
 * factor averages 1 whatever the size of the score, so E is a fair bet and exceeds {@code 1/α} at
 * any time with probability at most α (Ville's inequality; A. Ramdas et al., Statistical Science
 * 2023;38:576). It is mixed over θ in 0.1, 0.2, 0.4, 0.8 and 1.6 with equal weights, then over both
 * directions.
 */
public final class Evidence {

  private static final double[] STAKES = {0.1, 0.2, 0.4, 0.8, 1.6};

  private Evidence() {}

  /**
   * Natural logarithm of the evidence of several people together, against "nothing has any effect
   * in any of them": their coins are independent, so the product of fair bets is a fair bet.
   *
   * @param logs of each person's E, finite
   */
  public static double together(double... logs) {
    return Arrays.stream(logs).sum();
  }

  /** Natural logarithm of E after each score, both directions. */
  public static double[] path(double... scores) {
    double[] benefit = benefitPath(scores);
    double[] harm = path(scores, -1);
    double[] both = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      both[i] = logOfMean(benefit[i], harm[i]);
    }
    return both;
  }

  /** The same for fewer days only. */
  public static double[] benefitPath(double... scores) {
    return path(scores, 1);
  }

  private static double[] path(double[] scores, int direction) {
    double[] stakes = new double[STAKES.length];
    double[] path = new double[scores.length];
    for (int n = 0; n < scores.length; n++) {
      for (int j = 0; j < STAKES.length; j++) {
        double bet = STAKES[j] * scores[n];
        stakes[j] += direction * bet - logCosh(bet);
      }
      path[n] = logOfMean(stakes);
    }
    return path;
  }

  private static double logCosh(double z) {
    double size = Math.abs(z);
    return size + Math.log1p(Math.exp(-2 * size)) - Math.log(2);
  }

  private static double logOfMean(double... logs) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      largest = Math.max(largest, log);
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - largest);
    }
    return largest + Math.log(sum / logs.length);
  }
}
