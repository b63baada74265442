package dev.nape.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.nape.trial.Secondary.Contrast;
import dev.nape.trial.Secondary.Measure;
import dev.nape.trial.Secondary.Values;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecondaryTest {

  /** Yes and no are values of 1 and 0: the same formulas, so the same numbers. */
  @Test
  void daysAsValuesGiveTheEstimateOfTheDays() {
    List<Cycle> cycles = Samples.exampleDiary();
    Secondary same =
        Secondary.of(
            Measure.RESCUE_DAYS,
            cycles.stream().map(c -> new Contrast(values(c.on()), values(c.off()))).toList());
    Estimate days = CycleAnswer.of(Outcome.MIGRAINE_DAYS, cycles, 13, 0).estimate().orElseThrow();
    assertThat(same.less().getAsDouble()).isCloseTo(days.fewerPer28(), within(1e-12));
    assertThat(same.range().orElseThrow().low()).isCloseTo(days.range().low(), within(1e-12));
    assertThat(same.range().orElseThrow().high()).isCloseTo(days.range().high(), within(1e-12));
    assertThat(same.cycles()).isEqualTo(13);
  }

  private static Values values(Tally tally) {
    return new Values(tally.observed(), tally.yes());
  }

  @Test
  void sameValuesEverywhereStillHaveAWidth() {
    Values six = new Values(4, 2.4);
    Secondary same =
        Secondary.of(
            Measure.INTENSITY, Stream.generate(() -> new Contrast(six, six)).limit(6).toList());
    assertThat(same.on().getAsDouble()).isCloseTo(6, within(1e-12));
    assertThat(same.less()).hasValue(0);
    assertThat(same.range().orElseThrow().width()).isGreaterThan(0.5);
  }

  @Test
  void anEmptyBlockComparesNothing() {
    Secondary nothing =
        Secondary.of(Measure.INTENSITY, List.of(new Contrast(new Values(3, 1), Values.NONE)));
    assertThat(nothing.less()).isEmpty();
    assertThat(nothing.range()).isEmpty();
    assertThat(nothing.off()).isEmpty();
    assertThat(Secondary.of(Measure.INTENSITY, List.of()).cycles()).isZero();
  }

  @Test
  void valuesOutsideTheirScaleAreRefused() {
    assertThatThrownBy(() -> new Values(1, 1.1)).hasMessageContaining("0 to 1");
    assertThatThrownBy(() -> new Values(1, -1)).hasMessageContaining("0 to 1");
  }
}
