package dev.nape.trial;

import static java.util.Map.entry;

import dev.nape.trial.index.HedgesG;
import dev.nape.trial.index.LogResponseRatio;
import dev.nape.trial.index.Overlap;
import dev.nape.trial.index.TwoGroups;
import dev.nape.trial.pooling.Effect;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Effect sizes as other people's reports give them. */
final class ReportOracles {

  /** {@code dat.bcg}: ill and well when vaccinated, ill and well when not. */
  private static final int[][] BCG = {
    {4, 119, 11, 128},
    {6, 300, 29, 274},
    {3, 228, 11, 209},
    {62, 13536, 248, 12619},
    {33, 5036, 47, 5761},
    {180, 1361, 372, 1079},
    {8, 2537, 10, 619},
    {505, 87886, 499, 87892},
    {29, 7470, 45, 7232},
    {17, 1699, 65, 1600},
    {186, 50448, 141, 27197},
    {5, 2493, 3, 2338},
    {27, 16886, 29, 17825}
  };

  private static final double[] MONTHS_BEFORE = {6, 5, 7, 6, 4, 6};
  private static final double[] MONTHS_AFTER = {3, 4, 2, 3, 3, 2};

  private ReportOracles() {}

  static Map<String, Supplier<Map<String, Double>>> all() {
    return Map.ofEntries(
        entry("bcg_input", ReportOracles::bcg),
        entry("hedges_g", ReportOracles::hedges),
        entry("escalc_rr_or_rd", ReportOracles::ratios),
        entry("nap_tau_parker2011", ReportOracles::overlap),
        entry("tauU_unbounded_flaw", ReportOracles::trendWithoutEffect),
        entry("lrrd", () -> monthly(true)),
        entry("lrrd_plain", () -> monthly(false)));
  }

  private static Map<String, Double> bcg() {
    List<Effect> effects =
        Arrays.stream(BCG)
            .map(n -> new TwoGroups(n[0], n[0] + n[1], n[2], n[2] + n[3]))
            .map(groups -> groups.logRiskRatio().orElseThrow())
            .toList();
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.putAll(OracleTest.indexed("yi", effects.stream().map(Effect::value).toList()));
    numbers.putAll(OracleTest.indexed("vi", effects.stream().map(Effect::variance).toList()));
    return numbers;
  }

  private static Map<String, Double> hedges() {
    HedgesG g = HedgesG.of(11.4, 7.5, 161, 13.6, 7.5, 140);
    return Map.of(
        "d", g.d(), "J", g.correction(), "g", g.effect().value(), "v", g.effect().variance());
  }

  private static Map<String, Double> ratios() {
    TwoGroups groups = new TwoGroups(87, 161, 45, 140);
    Effect risk = groups.logRiskRatio().orElseThrow();
    Effect odds = groups.logOddsRatio().orElseThrow();
    Effect difference = groups.riskDifference();
    return Map.of(
        "lrr", risk.value(),
        "vrr", risk.variance(),
        "lor", odds.value(),
        "vor", odds.variance(),
        "rd", difference.value(),
        "vrd", difference.variance());
  }

  private static Map<String, Double> overlap() {
    double[] before = {20, 20, 26, 25, 22, 23};
    double[] after = {28, 25, 24, 27, 30, 30, 29};
    return Map.of(
        "NAP", Overlap.nap(before, after),
        "Tau", Overlap.tau(before, after),
        "PND", Overlap.pnd(before, after));
  }

  private static Map<String, Double> trendWithoutEffect() {
    double[] before = {1, 2, 3, 4, 5};
    double[] after = {6, 7, 8, 9, 10};
    return Map.of(
        "Tau", Overlap.tau(before, after),
        "TauU", Overlap.tauU(before, after),
        "TauBC", Overlap.baselineCorrectedTau(before, after));
  }

  private static Map<String, Double> monthly(boolean corrected) {
    LogResponseRatio ratio =
        LogResponseRatio.of(MONTHS_BEFORE, MONTHS_AFTER, corrected).orElseThrow();
    return Map.of(
        "est", ratio.value(),
        "se", ratio.standardError(),
        "lo", ratio.range().low(),
        "hi", ratio.range().high());
  }
}
