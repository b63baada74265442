package dev.nape.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nape.trial.Verdict.Randomised;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A small part of {@code ./nape bench calibration}. Each bound is what chance alone passes once in
 * ten thousand times with as many people as are simulated here.
 */
class CalibrationTest {

  private static final int PEOPLE = 2_000;

  /** Of the table that the power is held against. */
  private static final int PEOPLE_OF_THE_TABLE = 8_000;

  private static final double RARE = 1e-4;
  private static final double RARE_IN_ERRORS = 3.9;
  private static final Streams STREAMS = new Streams(424_242);

  @ParameterizedTest(name = "{0} days in 28, trend {1}, {2} cycles, missing odds {3}, heavy {4}")
  @CsvSource({
    " 6,    0,  4, 1, false",
    " 6,    0, 13, 1, true",
    "15, -0.5, 13, 2, false",
    "20,    0,  8, 1, false"
  })
  void whereNothingWorksFewAreToldOtherwiseHoweverOftenTheyLook(
      double days, double trend, int cycles, double odds, boolean heavy) {
    DiaryModel model = DiaryModel.of(days).withTrend(trend).with(new DiaryModel.Missing(0.2, odds));
    Cell cell =
        new Cell(
            heavy ? model.with(DiaryModel.Clustering.HEAVY) : model,
            Blocks.fortnights(cycles),
            PEOPLE);

    Looks looks = Looks.of(cell, STREAMS);
    assertThat(looks.everDecided().count()).isPositive().isLessThanOrEqualTo(most(0.05));
    assertThat(looks.everTwenty().count()).isLessThanOrEqualTo(most(0.05));
    assertThat(looks.everSmallP().count()).isGreaterThan(looks.everDecided().count());
    assertThat(looks.evidence()).isCloseTo(1, within(RARE_IN_ERRORS * looks.evidenceError()));
    assertThat(FinalRule.of(cell, STREAMS).coverage().value()).isBetween(0.93, 0.99);
  }

  @ParameterizedTest(name = "{0} days in 28, hazard × {1}, {2} cycles: {3} are told that it helps")
  @CsvSource({
    "6, 0.5, 13, 0.200",
    "15, 0.5, 13, 0.583",
    "6, 0.25, 26, 0.884",
    "15, 0.25, 6, 0.650"
  })
  void whereItWorksAsManyAreToldSoAsTheTableSays(
      double days, double ratio, int cycles, double published) {
    DiaryModel model = DiaryModel.of(days).withHazardRatio(ratio);
    FinalRule rule = FinalRule.of(new Cell(model, Blocks.fortnights(cycles), PEOPLE), STREAMS);
    double error =
        Math.sqrt(published * (1 - published) * (1.0 / PEOPLE + 1.0 / PEOPLE_OF_THE_TABLE));
    assertThat(rule.verdict(Randomised.HELPS).value())
        .isCloseTo(published, within(RARE_IN_ERRORS * error));
    assertThat(rule.coverage().value()).isBetween(0.93, 0.99);
    assertThat(rule.estimateWhenHelps()).isGreaterThan(rule.truth());
  }

  /** The largest count that a true rate gives, but for once in ten thousand. */
  private static int most(double rate) {
    return BinomialDistribution.of(PEOPLE, rate).inverseSurvivalProbability(RARE);
  }
}
