package dev.nape.trial.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynthesisTest {

  @ParameterizedTest(name = "{0} studies: {1}")
  @CsvSource({"0,Nothing", "1,One", "2,Few", "4,Few", "5,Many", "9,Many", "10,Many", "40,Many"})
  void asMuchIsSaidAsTheNumberOfStudiesAllows(int count, String kind) {
    Synthesis synthesis = Synthesis.of(studies(count));
    assertThat(synthesis.getClass().getSimpleName()).isEqualTo(kind);
    if (synthesis instanceof Synthesis.Many many) {
      assertThat(many.asymmetry().isPresent()).isEqualTo(count >= Egger.FEWEST_STUDIES);
      assertThat(many.i2().high()).isLessThanOrEqualTo(1);
      assertThat(many.tau2().contains(many.random().tau2())).isTrue();
    }
  }

  @Test
  void eggersTestNeedsStudiesOfDifferentSizes() {
    assertThat(Egger.of(Collections.nCopies(20, new Effect(1, 1)))).isEmpty();
    List<Effect> line =
        IntStream.rangeClosed(1, 12).mapToObj(i -> new Effect(2 * i, i * i)).toList();
    assertThat(Egger.of(line)).as("no error is left").isEmpty();
  }

  @Test
  void equallyPreciseGroupsDifferByTheirMeans() {
    List<Effect> with = List.of(new Effect(1, 2), new Effect(3, 2), new Effect(8, 2));
    List<Effect> without = List.of(new Effect(-4, 2), new Effect(2, 2), new Effect(-1, 2));
    Contrast contrast = Contrast.of(with, without).orElseThrow();
    assertThat(contrast.difference().estimate()).isCloseTo(4 + 1, within(1e-9));
    double variance = (26.0 + 18.0) / 4;
    assertThat(contrast.tau2()).isCloseTo(variance - 2, within(1e-9));
    assertThat(contrast.difference().standardError())
        .isCloseTo(Math.sqrt(variance * (1.0 / 3 + 1.0 / 3)), within(1e-9));
    assertThat(contrast.difference().degrees()).isEqualTo(4);
    assertThat(Contrast.of(with, List.of(new Effect(1, 1)))).isEmpty();
  }

  @Test
  void alikeGroupsAreNotSurerThanTheirOwnErrors() {
    List<Effect> alike = Collections.nCopies(5, new Effect(1, 2));
    Contrast contrast = Contrast.of(alike, alike).orElseThrow();
    assertThat(contrast.tau2()).isZero();
    assertThat(contrast.difference().standardError())
        .isCloseTo(Math.sqrt(2.0 / 5 + 2.0 / 5), within(1e-9));
  }

  private static List<Effect> studies(int count) {
    List<Effect> studies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      studies.add(new Effect(Math.sin(1.7 * i), 0.2 + 0.05 * (i % 7)));
    }
    return studies;
  }
}
