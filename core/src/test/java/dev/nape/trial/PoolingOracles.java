package dev.nape.trial;

import static java.util.Map.entry;

import dev.nape.trial.interval.Interval;
import dev.nape.trial.interval.StudentT;
import dev.nape.trial.pooling.Effect;
import dev.nape.trial.pooling.Egger;
import dev.nape.trial.pooling.Heterogeneity;
import dev.nape.trial.pooling.Pooled;
import dev.nape.trial.pooling.Spread;
import dev.nape.trial.pooling.Synthesis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Meta-analyses; the first data set is {@code metadat::dat.bcg} as log risk ratios. */
final class PoolingOracles {

  private static final List<Effect> BCG =
      effects(
          new double[] {
            -0.889311333920205, -1.58538865720143, -1.34807314829969, -1.44155119002131,
            -0.217547322211296, -0.786115585818864, -1.62089822359839, 0.0119523335238405,
            -0.469417648738149, -1.37134480347278, -0.339358828338391, 0.445913400571379,
            -0.0173139482168798
          },
          new double[] {
            0.325584765003961, 0.194581121398144, 0.415367965367965, 0.0200100319022476,
            0.0512101721696309, 0.00690561845590876, 0.223017247572315, 0.00396157929781773,
            0.056434210463249, 0.0730247936130289, 0.0124122139715597, 0.532505845200153,
            0.0714046596839863
          });

  private static final List<Effect> ALIKE =
      effects(new double[] {-0.3, -0.25, -0.35}, new double[] {0.04, 0.06, 0.05});

  private static final List<Effect> SIX =
      effects(
          new double[] {-1.2, -0.4, 0.3, -0.9, -2.1, -0.5},
          new double[] {0.8, 0.5, 0.9, 0.6, 1.1, 0.4});

  private PoolingOracles() {}

  static Map<String, Supplier<Map<String, Double>>> all() {
    return Map.ofEntries(
        entry("bcg_DL", () -> fit(BCG, Heterogeneity.DERSIMONIAN_LAIRD, Spread.NORMAL)),
        entry("bcg_REML", () -> fit(BCG, Heterogeneity.REML, Spread.NORMAL)),
        entry("bcg_REML_HKSJ", () -> fit(BCG, Heterogeneity.REML, Spread.KNAPP_HARTUNG)),
        entry("bcg_PM", () -> fit(BCG, Heterogeneity.PAULE_MANDEL, Spread.NORMAL)),
        entry("bcg_FE", () -> fit(BCG, Heterogeneity.NONE, Spread.NORMAL)),
        entry("bcg_PI_higgins_k2", () -> limits(Pooled.of(BCG).orElseThrow().prediction())),
        entry("bcg_tau2_ci_qprofile", PoolingOracles::profile),
        entry("bcg_egger", PoolingOracles::egger),
        entry("one_study", PoolingOracles::oneStudy),
        entry("bcg_blup_first3", PoolingOracles::shrunken),
        entry("small3_homog_HKSJ", () -> fit(ALIKE, Heterogeneity.REML, Spread.KNAPP_HARTUNG)),
        entry(
            "small3_homog_mKH",
            () -> fit(ALIKE, Heterogeneity.REML, Spread.MODIFIED_KNAPP_HARTUNG)),
        entry("six_people_DL", () -> fit(SIX, Heterogeneity.DERSIMONIAN_LAIRD, Spread.NORMAL)),
        entry(
            "six_people_REML_mKH",
            () -> fit(SIX, Heterogeneity.REML, Spread.MODIFIED_KNAPP_HARTUNG)),
        entry(
            "example_pool_DL",
            () -> fit(examplePool(), Heterogeneity.DERSIMONIAN_LAIRD, Spread.NORMAL)),
        entry("example_pool_blup_first5", PoolingOracles::examplePoolShrunken),
        entry(
            "example_pool_phi_hat",
            () -> Map.of("phi_hat", Pairs.dispersion(Samples.examplePool()))));
  }

  static List<Effect> examplePool() {
    List<Pairs> people = Samples.examplePool();
    double dispersion = Pairs.dispersion(people);
    return people.stream().map(person -> person.effect(dispersion)).toList();
  }

  private static Map<String, Double> fit(
      List<Effect> effects, Heterogeneity heterogeneity, Spread spread) {
    Pooled pooled = Pooled.of(effects, heterogeneity, spread).orElseThrow();
    return Map.of(
        "mu", pooled.mean(),
        "se", pooled.standardError(),
        "lo", pooled.range().low(),
        "hi", pooled.range().high(),
        "tau2", pooled.tau2(),
        "I2", 100 * pooled.i2());
  }

  private static Map<String, Double> profile() {
    Interval tau2 = Heterogeneity.profile(BCG, 0.95);
    Interval i2 = Heterogeneity.profileShare(BCG, 0.95);
    return Map.of(
        "tau2_lo",
        tau2.low(),
        "tau2_hi",
        tau2.high(),
        "I2_lo",
        100 * i2.low(),
        "I2_hi",
        100 * i2.high());
  }

  private static Map<String, Double> egger() {
    StudentT slope = Egger.of(BCG).orElseThrow().slope();
    return Map.of("z", slope.t(), "p", slope.p());
  }

  private static Map<String, Double> oneStudy() {
    if (Synthesis.of(List.of(new Effect(-0.5, 0.04))) instanceof Synthesis.One one) {
      return Map.of("mu", one.study().value(), "lo", one.range().low(), "hi", one.range().high());
    }
    throw new AssertionError("one study is one study");
  }

  private static Map<String, Double> shrunken() {
    Pooled pooled = Pooled.of(BCG).orElseThrow();
    return Map.of(
        "b1", pooled.shrink(BCG.get(0)).value(),
        "b2", pooled.shrink(BCG.get(1)).value(),
        "b3", pooled.shrink(BCG.get(2)).value(),
        "se1", Math.sqrt(pooled.shrink(BCG.get(0)).variance()));
  }

  private static Map<String, Double> examplePoolShrunken() {
    List<Effect> people = examplePool();
    Pooled pooled = Pooled.of(people).orElseThrow();
    List<Effect> first = people.subList(0, 5).stream().map(pooled::shrink).toList();
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.putAll(OracleTest.indexed("shrunk", first.stream().map(Effect::value).toList()));
    numbers.putAll(
        OracleTest.indexed("se", first.stream().map(e -> Math.sqrt(e.variance())).toList()));
    return numbers;
  }

  private static Map<String, Double> limits(java.util.Optional<Interval> interval) {
    return Map.of("lo", interval.orElseThrow().low(), "hi", interval.orElseThrow().high());
  }

  private static List<Effect> effects(double[] values, double[] variances) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> new Effect(values[i], variances[i]))
        .toList();
  }
}
