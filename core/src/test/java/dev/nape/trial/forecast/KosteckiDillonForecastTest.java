package dev.nape.trial.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nape.trial.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.gamma.LogBeta;
import org.junit.jupiter.api.Test;

/**
 * The model on the diaries that it comes from: each person forecast by a model of all the others,
 * each day by what was known the day before.
 */
class KosteckiDillonForecastTest {

  private static final DailyModel MODEL = DailyModel.KOSTECKI_DILLON;
  private static final List<List<ObservedDay>> PEOPLE = people();

  @Test
  void theCoefficientsAreThoseOfEverybodysDays() {
    List<DailyModel.Step> steps = PEOPLE.stream().flatMap(p -> MODEL.steps(p).stream()).toList();
    assertThat(steps).hasSize(3_862);
    DailyModel fitted = LogisticSteps.fit(MODEL, steps);
    assertThat(fitted.intercept()).isCloseTo(MODEL.intercept(), within(1e-3));
    assertThat(fitted.rate()).isCloseTo(MODEL.rate(), within(1e-3));
    assertThat(fitted.today()).isCloseTo(MODEL.today(), within(1e-3));
    assertThat(fitted.week()).isCloseTo(MODEL.week(), within(1e-3));
  }

  @Test
  void thePriorIsTheLikeliestForTheirRates() {
    double best = betaBinomial(MODEL.priorYes(), MODEL.priorNo());
    for (double factor : new double[] {0.98, 1.02}) {
      assertThat(betaBinomial(factor * MODEL.priorYes(), MODEL.priorNo())).isLessThan(best);
      assertThat(betaBinomial(MODEL.priorYes(), factor * MODEL.priorNo())).isLessThan(best);
    }
  }

  @Test
  void leavingEachPersonOutTheForecastIsCalibratedAndALittleBetterThanTheUsualRate() {
    List<Scored> ours = new ArrayList<>();
    List<Scored> usual = new ArrayList<>();
    double pairs = 0;
    double within = 0;
    for (List<ObservedDay> person : PEOPLE) {
      DailyModel others =
          LogisticSteps.fit(
              MODEL,
              PEOPLE.stream()
                  .filter(p -> p != person)
                  .flatMap(p -> MODEL.steps(p).stream())
                  .toList());
      TrackRecord own = TrackRecord.of(others, person);
      double yes = own.ours().stream().filter(Scored::yes).count();
      double weight = yes * (own.ours().size() - yes);
      pairs += weight;
      within += weight * Scores.auc(own.ours()).orElse(0);
      ours.addAll(own.ours());
      usual.addAll(own.usual());
    }
    Calibration calibration = Calibration.of(ours).orElseThrow();
    assertThat(ours).hasSize(3_862);
    assertThat(Scores.auc(ours).orElseThrow()).isCloseTo(0.800, within(0.002));
    assertThat(within / pairs).isCloseTo(0.560, within(0.002));
    assertThat(Scores.auc(usual).orElseThrow()).isCloseTo(0.780, within(0.002));
    assertThat(Scores.brier(ours)).isCloseTo(0.1725, within(0.0005));
    assertThat(Scores.brier(usual)).isCloseTo(0.1816, within(0.0005));
    assertThat(1 - Scores.brier(ours) / Scores.brier(usual)).isCloseTo(0.050, within(0.001));
    assertThat(calibration.slope()).isCloseTo(1.00, within(0.01));
    assertThat(calibration.intercept()).isCloseTo(0, within(0.01));
  }

  private static double betaBinomial(double a, double b) {
    return PEOPLE.stream()
        .mapToDouble(days -> {
          long yes = days.stream().filter(ObservedDay::yes).count();
          return LogBeta.value(a + yes, b + days.size() - yes) - LogBeta.value(a, b);
        })
        .sum();
  }

  /** In order; of two rows for one day the last counts. */
  private static List<List<ObservedDay>> people() {
    Map<Integer, Map<Integer, ObservedDay>> people = new TreeMap<>();
    for (Samples.KdRow row : Samples.kosteckiDillon()) {
      people
          .computeIfAbsent(row.person(), p -> new TreeMap<>())
          .put(row.time(), new ObservedDay(row.time(), row.headache()));
    }
    return people.values().stream().map(days -> List.copyOf(days.values())).toList();
  }
}
