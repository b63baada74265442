package dev.nape.trial.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionsTest {

  @Property
  void countingTheOtherOutcomeMirrorsTheLimits(
      @ForAll @IntRange(max = 100) int yes, @ForAll @IntRange(max = 100) int no) {
    if (yes + no == 0) {
      return;
    }
    int n = yes + no;
    Interval one = Proportions.wilson(yes, n, 0.95);
    Interval other = Proportions.wilson(no, n, 0.95);
    assertThat(one.low()).isCloseTo(1 - other.high(), within(1e-12));
    assertThat(one.contains((double) yes / n)).isTrue();
    Interval exact = Proportions.clopperPearson(yes, n, 0.95);
    Interval bayes = Proportions.jeffreys(yes, n, 0.95);
    assertThat(exact.low()).isLessThanOrEqualTo(bayes.low() + 1e-12);
    assertThat(exact.high()).isGreaterThanOrEqualTo(bayes.high() - 1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "-1,10,0.95",
    "11,10,0.95",
    "0,0,0.95",
    "NaN,10,0.95",
    "1,10,0",
    "1,10,1",
    "1,10,NaN"
  })
  void impossibleCountsAreRefused(double k, double n, double confidence) {
    assertThatThrownBy(() -> Proportions.wilson(k, n, confidence))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
