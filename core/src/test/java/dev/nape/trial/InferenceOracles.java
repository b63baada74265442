package dev.nape.trial;

import static java.util.Map.entry;

import dev.nape.trial.exact.SignFlip;
import dev.nape.trial.interval.Interval;
import dev.nape.trial.interval.StudentT;
import dev.nape.trial.relief.CoinedAttack;
import dev.nape.trial.relief.RandomisedRelief;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Tests of means, and the distributions under all of them. */
final class InferenceOracles {

  private static final double[] FIRST = {3, 1, 2, 2, 4, 3};
  private static final double[] SECOND = {1, 0, 2, 1, 1, 0};

  private InferenceOracles() {}

  static Map<String, Supplier<Map<String, Double>>> all() {
    return Map.ofEntries(
        entry("perm_two_sample_exact", InferenceOracles::allWaysToSplit),
        entry("mcnemar_exact_12_3", InferenceOracles::discordantPairs),
        entry(
            "paired_t",
            () -> means(StudentT.paired(2, 1, 3, -1, 2, 4).orElseThrow(), "mean", "ignored")),
        entry("welch_t", () -> means(StudentT.welch(FIRST, SECOND).orElseThrow(), "ignored", "df")),
        entry("relief_pairs", InferenceOracles::relief),
        entry("power_paired", InferenceOracles::power),
        entry("special_functions", InferenceOracles::specialFunctions),
        entry("tail_accuracy", InferenceOracles::tails));
  }

  private static Map<String, Double> means(StudentT mean, String estimate, String degrees) {
    Interval range = mean.range(0.95);
    return Map.of(
        estimate,
        mean.estimate(),
        degrees,
        mean.degrees(),
        "t",
        mean.t(),
        "p",
        mean.p(),
        "lo",
        range.low(),
        "hi",
        range.high());
  }

  /** Six pairs of attacks and an odd one. */
  private static Map<String, Double> relief() {
    int[] massage = {1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0};
    int[] before = {6, 7, 5, 8, 4, 6, 7, 7, 5, 5, 8, 6, 9};
    int[] after = {3, 6, 5, 4, 1, 5, 4, 5, 0, 4, 6, 6, 7};
    List<CoinedAttack> attacks =
        IntStream.range(0, massage.length)
            .mapToObj(i -> new CoinedAttack(i / 2 + 1, massage[i] == 1, before[i], after[i], false))
            .toList();
    RandomisedRelief answer = RandomisedRelief.of(attacks, 25);
    StudentT difference = answer.difference().orElseThrow();
    return Map.of(
        "est", difference.estimate(),
        "se", difference.standardError(),
        "p", difference.p(),
        "df", difference.degrees(),
        "slope", answer.model().orElseThrow().slope(),
        "sigma", answer.model().orElseThrow().deviation(),
        "lo", difference.range(0.95).low(),
        "hi", difference.range(0.95).high(),
        "p_exact", answer.exactP().orElseThrow());
  }

  /** Twelve discordant pairs one way and three the other are fifteen coins. */
  private static Map<String, Double> discordantPairs() {
    double[] scores = new double[15];
    Arrays.fill(scores, 1);
    Arrays.fill(scores, 0, 3, -1);
    return Map.of("p", SignFlip.of(scores).orElseThrow().twoSided());
  }

  /** Each of the 924 ways to choose six of the twelve. */
  private static Map<String, Double> allWaysToSplit() {
    double[] all = DoubleStream.concat(Arrays.stream(FIRST), Arrays.stream(SECOND)).toArray();
    double seen = Arrays.stream(FIRST).sum();
    double middle = Arrays.stream(all).sum() / 2;
    int ways = 0;
    int above = 0;
    int asFar = 0;
    for (int chosen = 0; chosen < 1 << all.length; chosen++) {
      if (Integer.bitCount(chosen) == FIRST.length) {
        double sum = 0;
        for (int i = 0; i < all.length; i++) {
          sum += (chosen >> i & 1) * all[i];
        }
        ways++;
        above += sum >= seen ? 1 : 0;
        asFar += Math.abs(sum - middle) >= Math.abs(seen - middle) ? 1 : 0;
      }
    }
    return Map.of("p_greater", (double) above / ways, "p_two_sided", (double) asFar / ways);
  }

  private static Map<String, Double> power() {
    return Map.of("n80", pairsNeeded(0.45 / 1.9), "n80_big", pairsNeeded(1.9 / 2));
  }

  private static double pairsNeeded(double effect) {
    double low = 2;
    double high = 1_000;
    while (high - low > 1e-7) {
      double middle = (low + high) / 2;
      double t = TDistribution.of(middle - 1).inverseSurvivalProbability(0.025);
      if (beyond(t, middle - 1, Math.sqrt(middle) * effect) < 0.8) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@code P(T > t)} for non-central t: the mean of {@code Φ(shift − t √(V/ν))} over V. */
  private static double beyond(double t, double degrees, double shift) {
    ChiSquaredDistribution chi = ChiSquaredDistribution.of(degrees);
    NormalDistribution normal = NormalDistribution.of(0, 1);
    return Simpson.integral(
        v -> chi.density(v) * normal.cumulativeProbability(shift - t * Math.sqrt(v / degrees)),
        chi.inverseCumulativeProbability(1e-10),
        chi.inverseSurvivalProbability(1e-10));
  }

  private static Map<String, Double> specialFunctions() {
    return Map.ofEntries(
        entry("qt_975_5", TDistribution.of(5).inverseCumulativeProbability(0.975)),
        entry("qt_975_12", TDistribution.of(12).inverseCumulativeProbability(0.975)),
        entry("pt_2.5_7", TDistribution.of(7).survivalProbability(2.5)),
        entry("qnorm_975", NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975)),
        entry("pnorm_m6", NormalDistribution.of(0, 1).cumulativeProbability(-6)),
        entry("qbeta", BetaDistribution.of(3, 18).inverseCumulativeProbability(0.025)),
        entry("pbeta", BetaDistribution.of(2.5, 7.5).cumulativeProbability(0.3)),
        entry("pgamma", GammaDistribution.of(2.5, 1).cumulativeProbability(3.2)),
        entry("qchisq", ChiSquaredDistribution.of(12).inverseCumulativeProbability(0.95)),
        entry("pbinom", BinomialDistribution.of(15, 0.5).cumulativeProbability(3)),
        entry("lgamma", LogGamma.value(123.45)),
        entry("phyper", HypergeometricDistribution.of(89, 12, 43).cumulativeProbability(2)),
        entry("qf", FDistribution.of(2, 298).inverseCumulativeProbability(0.95)),
        entry("ptukeyless", FDistribution.of(2, 298).survivalProbability(4.1)));
  }

  private static Map<String, Double> tails() {
    return Map.of(
        "p1", 2 * TDistribution.of(298).cumulativeProbability(-17.444),
        "p2", NormalDistribution.of(0, 1).cumulativeProbability(-10),
        "p3", ChiSquaredDistribution.of(12).survivalProbability(152.233),
        "p4", BinomialDistribution.of(1_000, 0.05).cumulativeProbability(1));
  }
}
