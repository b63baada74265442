package dev.nape.trial;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nape.trial.exact.SignFlip;
import dev.nape.trial.exact.TwoByTwo;
import dev.nape.trial.interval.Interval;
import dev.nape.trial.interval.Proportions;
import dev.nape.trial.interval.RateRatio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each number of {@code oracles.tsv}, which names the R command it came from. */
class OracleTest {

  private static final Map<String, Supplier<Map<String, Double>>> OURS =
      Stream.of(
              proportions(),
              tables(),
              signFlips(),
              PoolingOracles.all(),
              CycleOracles.all(),
              KdOracles.all(),
              InferenceOracles.all(),
              ReportOracles.all(),
              DailyOracles.all())
          .flatMap(part -> part.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  @ParameterizedTest(name = "{0} {1} = {2}")
  @MethodSource("numbers")
  void equalsWhatRSays(String id, String key, double expected, double tolerance, String command) {
    Map<String, Double> ours = OURS.get(id).get();
    assertThat(ours).as(command).containsKey(key);
    assertThat(ours.get(key)).as(command).isCloseTo(expected, within(tolerance));
  }

  @Test
  void everyOracleRan() {
    assertThat(numbers()).hasSize(390);
    Set<Object> ids = numbers().map(number -> number.get()[0]).collect(Collectors.toSet());
    assertThat(ids).hasSize(74).isEqualTo(OURS.keySet());
  }

  static Stream<Arguments> numbers() {
    return Samples.rows("oracles.tsv", "\t").stream()
        .map(row ->
            Arguments.of(
                row[0], row[1], Double.parseDouble(row[2]), Double.parseDouble(row[3]), row[4]));
  }

  private static Map<String, Supplier<Map<String, Double>>> proportions() {
    return Map.ofEntries(
        entry("wilson_81_263", () -> limits(Proportions.wilson(81, 263, 0.95))),
        entry("wilson_15_148", () -> limits(Proportions.wilson(15, 148, 0.95))),
        entry("wilson_0_20", () -> limits(Proportions.wilson(0, 20, 0.95))),
        entry("wilson_1_29", () -> limits(Proportions.wilson(1, 29, 0.95))),
        entry("clopper_pearson_0_20", () -> limits(Proportions.clopperPearson(0, 20, 0.95))),
        entry("jeffreys_3_20", () -> limits(Proportions.jeffreys(3, 20, 0.95))),
        entry(
            "newcombe_10_10_0_20",
            () -> with(limits(Proportions.newcombe(10, 10, 0, 20, 0.95)), "diff", 1)),
        entry(
            "newcombe_0_10_0_20",
            () -> with(limits(Proportions.newcombe(0, 10, 0, 20, 0.95)), "diff", 0)),
        entry("poisson_rr_exact", () -> exactRatio(11, 800, 14, 1083)),
        entry("poisson_rr_exact_diary", () -> exactRatio(9, 84, 18, 84)),
        entry("quasi_rr_zero", () -> ratio(RateRatio.quasiPoisson(0, 60, 7, 60, 1.7, 0.95))));
  }

  private static Map<String, Supplier<Map<String, Double>>> tables() {
    return Map.of(
        "tms_lipton2010_painfree2h",
        () -> painFree(new TwoByTwo(39, 100, 22, 100)),
        "fisher_small_zero",
        () -> Map.of("p", new TwoByTwo(0, 5, 6, 7).fisherP()));
  }

  private static Map<String, Double> painFree(TwoByTwo table) {
    Interval difference = Proportions.newcombe(39, 100, 22, 100, 0.95);
    Interval odds = table.oddsRatioLimits(0.95).orElseThrow();
    return Map.of(
        "diff", 0.39 - 0.22,
        "lower", difference.low(),
        "upper", difference.high(),
        "fisher_p", table.fisherP(),
        "chisq_p", table.chiSquaredP(),
        "or_cmle", table.oddsRatio().orElseThrow(),
        "or_lo", odds.low(),
        "or_hi", odds.high());
  }

  private static Map<String, Supplier<Map<String, Double>>> signFlips() {
    return Map.of(
        "signflip_6pairs", () -> flips(2, 1, 3, -1, 2, 4),
        "signflip_allpos_6", () -> flips(1, 2, 1, 3, 2, 1),
        "signflip_zeros", () -> flips(0, 0, 0, 0, 0, 0),
        "signflip_12pairs", () -> flips(2, 0, 1, -1, 3, 1, 0, 2, -2, 1, 1, 2),
        "signflip_20pairs",
            () -> flips(3, -1, 2, 0, 1, 2, -2, 4, 1, 0, 1, -1, 2, 3, 0, 1, -2, 1, 2, 1),
        "exactRankTests_paired",
            () -> Map.of("p", SignFlip.of(2, 1, 3, -1, 2, 4, 0, 2).orElseThrow().twoSided()));
  }

  private static Map<String, Double> flips(double... scores) {
    SignFlip flip = SignFlip.of(scores).orElseThrow();
    return Map.of(
        "stat", java.util.Arrays.stream(scores).sum(),
        "p_greater", flip.greater(),
        "p_two_sided", flip.twoSided(),
        "midp_two_sided", flip.midP());
  }

  private static Map<String, Double> exactRatio(int x1, double t1, int x2, double t2) {
    return with(
        ratio(RateRatio.exactPoisson(x1, t1, x2, t2, 0.95)),
        "p",
        RateRatio.exactPoissonP(x1, t1, x2, t2));
  }

  private static Map<String, Double> ratio(RateRatio ratio) {
    return with(limits(ratio.range()), "ratio", ratio.ratio());
  }

  private static Map<String, Double> limits(Interval interval) {
    return Map.of("lower", interval.low(), "upper", interval.high());
  }

  private static Map<String, Double> with(Map<String, Double> map, String key, double value) {
    Map<String, Double> more = new LinkedHashMap<>(map);
    more.put(key, value);
    return more;
  }

  static Map<String, Double> indexed(String key, List<Double> values) {
    Map<String, Double> map = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      map.put(key + "[" + i + "]", values.get(i));
    }
    return map;
  }
}
