package dev.nape.trial.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.nape.trial.interval.Interval;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TwoByTwoTest {

  @Property
  void exchangingTheGroupsTurnsTheOddsRatioRound(
      @ForAll @IntRange(max = 30) int yes1,
      @ForAll @IntRange(max = 30) int no1,
      @ForAll @IntRange(max = 30) int yes2,
      @ForAll @IntRange(max = 30) int no2) {
    Assume.that(yes1 + no1 > 0 && yes2 + no2 > 0);
    TwoByTwo table = new TwoByTwo(yes1, yes1 + no1, yes2, yes2 + no2);
    TwoByTwo turned = new TwoByTwo(yes2, yes2 + no2, yes1, yes1 + no1);
    assertThat(table.fisherP()).isBetween(0.0, 1.0).isCloseTo(turned.fisherP(), within(1e-9));
    assertThat(table.chiSquaredP()).isBetween(0.0, 1.0);
    assertThat(table.oddsRatio().isPresent()).isEqualTo(turned.oddsRatio().isPresent());
    table
        .oddsRatio()
        .ifPresent(odds -> {
          assertThat(odds * turned.oddsRatio().orElseThrow()).isCloseTo(1, within(1e-8));
          Interval limits = table.oddsRatioLimits(0.95).orElseThrow();
          assertThat(limits.contains(odds)).isTrue();
        });
  }

  @Test
  void tableWithAnEmptyCornerHasNoOddsRatio() {
    assertThat(new TwoByTwo(0, 5, 6, 7).oddsRatio()).isEmpty();
    assertThat(new TwoByTwo(0, 5, 6, 7).oddsRatioLimits(0.95)).isEmpty();
  }

  @Test
  void groupWithoutAnyoneIsRefused() {
    assertThatThrownBy(() -> new TwoByTwo(0, 0, 1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
