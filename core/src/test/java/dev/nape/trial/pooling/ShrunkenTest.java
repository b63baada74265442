package dev.nape.trial.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ShrunkenTest {

  @Test
  void aGroupTooSmallToBeShownShowsNothing() {
    Effect mine = new Effect(3, 4);
    assertThat(Shrunken.of(mine, List.of())).isEmpty();
    assertThat(Shrunken.of(mine, Collections.nCopies(18, mine))).isEmpty();
    assertThat(Shrunken.of(mine, Collections.nCopies(19, mine))).isPresent();
  }

  @Property(tries = 100)
  void theFigureLiesBetweenOnesOwnAndEverybodysAndInsideItsRange(
      @ForAll @DoubleRange(min = -20, max = 20) double own,
      @ForAll @DoubleRange(min = 0.1, max = 40) double variance) {
    Shrunken shrunken = Shrunken.of(new Effect(own, variance), others(30, 1.5, 1, 3)).orElseThrow();
    double low = Math.min(own, shrunken.everybody()) - 0.5;
    double high = Math.max(own, shrunken.everybody()) + 0.5;
    assertThat(shrunken.value()).isBetween(low, high);
    assertThat(shrunken.range().contains(shrunken.value())).isTrue();
    assertThat(shrunken.range().width()).isPositive().isLessThan(4.2 * Math.sqrt(variance) + 4.2);
  }

  @Test
  void withAlikePeopleItIsTheirMeanAndWithWideOnesOnesOwn() {
    Shrunken alike =
        Shrunken.of(new Effect(6, 9), Collections.nCopies(60, new Effect(2, 0.5))).orElseThrow();
    assertThat(alike.value()).isCloseTo(2, within(0.2));
    Shrunken wide = Shrunken.of(new Effect(6, 0.01), others(40, 0, 3, 3)).orElseThrow();
    assertThat(wide.value()).isCloseTo(6, within(0.05));
  }

  /** A reading of the same integral by brute force, over τ and the mean of all. */
  @Test
  void isTheMeanOverAllSpreads() {
    List<Effect> others = others(25, 1, 1.5, 8);
    Effect mine = new Effect(5, 6);
    double weights = 0;
    double sum = 0;
    List<Effect> all = new ArrayList<>(others);
    all.add(mine);
    for (double tau = 0.02; tau < 10; tau += 0.04) {
      for (double mean = -4; mean < 6; mean += 0.04) {
        double log = -tau * tau / 8;
        for (Effect effect : all) {
          double variance = effect.variance() + tau * tau;
          log -= Math.log(variance) / 2 + Math.pow(effect.value() - mean, 2) / (2 * variance);
        }
        double own = tau * tau / (tau * tau + mine.variance());
        weights += Math.exp(log);
        sum += Math.exp(log) * (own * mine.value() + (1 - own) * mean);
      }
    }
    assertThat(Shrunken.of(mine, others).orElseThrow().value())
        .isCloseTo(sum / weights, within(0.01));
  }

  @Test
  void threeWordsAndNoVerdict() {
    List<Effect> none = others(60, 0, 0.5, 4);
    List<Effect> good = others(60, 4, 0.5, 4);
    assertThat(words(Shrunken.of(new Effect(4, 4), good).orElseThrow()))
        .contains("Seen beside 60 other people", "about 9 in 10", "A benefit for you is likely.");
    assertThat(words(Shrunken.of(new Effect(0, 4), none).orElseThrow()))
        .contains("Whether you benefit is unclear.");
    assertThat(words(Shrunken.of(new Effect(-6, 1), others(60, -3, 1, 4)).orElseThrow()))
        .contains("A benefit for you is unlikely.")
        .contains("more migraine days");
  }

  private static String words(Shrunken shrunken) {
    return String.join(" ", ShrunkenWords.sentences(shrunken, Locale.ENGLISH));
  }

  private static List<Effect> others(int count, double mean, double spread, double variance) {
    RandomGenerator random = new SplittableRandom(5);
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double truth = mean + spread * random.nextGaussian();
      effects.add(new Effect(truth + Math.sqrt(variance) * random.nextGaussian(), variance));
    }
    return effects;
  }
}
