package dev.nape.trial;

import dev.nape.trial.exact.Evidence;
import dev.nape.trial.exact.SignFlip;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Paired cycles: estimate, limits, tests, evidence, weeks. */
final class CycleOracles {

  private CycleOracles() {}

  static Map<String, Supplier<Map<String, Double>>> all() {
    int[] days = {10, 11, 8, 9, 11, 6};
    int[] daysOff = {11, 9, 10, 11, 8, 10};
    int[] none = new int[6];
    return Map.of(
        "mh_pairs_missing",
        () ->
            pairs(
                cycles(new int[] {2, 1, 0, 2, 1, 1}, days, new int[] {3, 3, 1, 2, 4, 3}, daysOff)),
        "mh_pairs_one_empty_block",
        () ->
            pairs(
                cycles(
                    new int[] {2, 1, 0, 2, 1, 1, 0},
                    new int[] {10, 11, 8, 9, 11, 6, 0},
                    new int[] {3, 3, 1, 2, 4, 3, 2},
                    new int[] {11, 9, 10, 11, 8, 10, 9})),
        "mh_pairs_never_migraine",
        () -> pairs(cycles(none, days, none, daysOff)),
        "example_diary_52w",
        () -> pairs(Samples.exampleDiary()),
        "example_diary_moderated_p",
        CycleOracles::moderated,
        "example_diary_eprocess",
        CycleOracles::exampleEvidence,
        "eprocess_path",
        () -> evidence(1.2, 0.4, -0.3, 0.9, 1.5, 0.2, 0.8, 1.1),
        "eprocess_extreme",
        () -> evidence(3, 3, 3, 3, 3, 3, 3, 3, 3, 3),
        "weeks_needed_formula",
        CycleOracles::weeks);
  }

  private static List<Cycle> cycles(int[] kOn, int[] nOn, int[] kOff, int[] nOff) {
    return IntStream.range(0, kOn.length)
        .mapToObj(i -> new Cycle(new Tally(nOn[i], kOn[i]), new Tally(nOff[i], kOff[i])))
        .toList();
  }

  private static Map<String, Double> pairs(List<Cycle> cycles) {
    Pairs pairs = Pairs.of(cycles);
    CycleAnswer answer = CycleAnswer.of(Outcome.MIGRAINE_DAYS, cycles, 13, 0);
    Estimate estimate = answer.estimate().orElseThrow();
    SignFlip flip = SignFlip.of(scores(cycles)).orElseThrow();
    return Map.of(
        "est_per_day", pairs.difference(),
        "est_per_28d", estimate.fewerPer28(),
        "s2_moderated", pairs.moderated(Pairs.PRIOR_DISPERSION),
        "se_moderated", Math.sqrt(pairs.variance(Pairs.PRIOR_DISPERSION)),
        "lo_mod_28d", estimate.range().low(),
        "hi_mod_28d", estimate.range().high(),
        "p_two_sided", answer.exactP().orElseThrow(),
        "p_greater", flip.greater(),
        "pairs_used", (double) answer.cycles());
  }

  private static Map<String, Double> moderated() {
    List<Cycle> cycles = Samples.exampleDiary();
    Pairs pairs = Pairs.of(cycles);
    CycleAnswer answer = CycleAnswer.of(Outcome.MIGRAINE_DAYS, cycles, 13, 0);
    return Map.of(
        "t",
        pairs.difference() / Math.sqrt(pairs.variance(Pairs.PRIOR_DISPERSION)),
        "df",
        (double) pairs.degrees(),
        "p",
        answer.moderatedP().orElseThrow());
  }

  private static Map<String, Double> exampleEvidence() {
    double[] scores = scores(Samples.exampleDiary());
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.putAll(OracleTest.indexed("X", list(scores)));
    numbers.putAll(OracleTest.indexed("logE", list(Evidence.path(scores))));
    return numbers;
  }

  private static Map<String, Double> evidence(double... scores) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.putAll(OracleTest.indexed("logE_benefit", list(Evidence.benefitPath(scores))));
    numbers.putAll(OracleTest.indexed("logE_two_sided", list(Evidence.path(scores))));
    return numbers;
  }

  private static Map<String, Double> weeks() {
    Map<String, Double> numbers = new LinkedHashMap<>();
    double usual = WeeksNeeded.DAYS_PER_BLOCK * (1 - WeeksNeeded.USUALLY_MISSING);
    double[][] cases = {{6, 0.5}, {6, 0.3}, {15, 0.5}, {15, 0.3}, {10, 0.5}};
    for (int i = 0; i < cases.length; i++) {
      String name = "abcde".substring(i, i + 1);
      double rate = cases[i][0] / 28;
      numbers.put(name + ".cycles", WeeksNeeded.cycles(rate, cases[i][1], usual));
      numbers.put(name + ".weeks", (double) WeeksNeeded.weeks(rate, cases[i][1], usual));
    }
    return numbers;
  }

  private static double[] scores(List<Cycle> cycles) {
    return cycles.stream().mapToDouble(Cycle::score).toArray();
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
