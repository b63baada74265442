package dev.nape.trial.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TwoGroupsTest {

  @Test
  void halfAPersonIsAddedOnlyWhereACellIsEmpty() {
    assertThat(new TwoGroups(0, 20, 5, 20).logRiskRatio().orElseThrow().value())
        .isCloseTo(Math.log(0.5 / 21) - Math.log(5.5 / 21), within(1e-12));
    assertThat(new TwoGroups(2, 20, 5, 20).logRiskRatio().orElseThrow().value())
        .isCloseTo(Math.log(0.4), within(1e-12));
  }

  @Test
  void aStudyWithoutAnyEventSaysNothingAboutARatioAndStaysInTheDifference() {
    TwoGroups none = new TwoGroups(0, 20, 0, 30);
    TwoGroups all = new TwoGroups(20, 20, 30, 30);
    assertThat(none.logRiskRatio()).isEmpty();
    assertThat(none.logOddsRatio()).isEmpty();
    assertThat(all.logRiskRatio()).isEmpty();
    assertThat(none.riskDifference().value()).isZero();
    assertThat(none.riskDifference().variance()).isPositive();
  }

  @Test
  void logResponseRatioNeedsMeansAboveZero() {
    double[] zero = {0, 0, 0};
    assertThat(LogResponseRatio.of(zero, new double[] {1, 2, 3}, true)).isEmpty();
    assertThat(LogResponseRatio.of(new double[] {2, 2}, new double[] {1, 1}, true)).isEmpty();
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThatThrownBy(() -> new TwoGroups(3, 2, 0, 1)).hasMessageContaining("does not hold");
  }
}
