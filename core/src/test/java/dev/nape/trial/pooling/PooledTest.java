package dev.nape.trial.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PooledTest {

  @Property(tries = 200)
  void shiftingAndScalingEveryEffectShiftsAndScalesTheMean(@ForAll("people") List<Effect> people) {
    Pooled plain = Pooled.of(people).orElseThrow();
    Pooled moved =
        Pooled.of(
                people.stream()
                    .map(e -> new Effect(10 * e.value() + 3, 100 * e.variance()))
                    .toList())
            .orElseThrow();
    assertThat(moved.mean()).isCloseTo(10 * plain.mean() + 3, within(1e-3));
    assertThat(moved.range().width()).isCloseTo(10 * plain.range().width(), within(1e-2));
  }

  @Property(tries = 200)
  void everyNumberIsFinite(@ForAll("people") List<Effect> people) {
    Pooled pooled = Pooled.of(people).orElseThrow();
    assertThat(pooled.tau2()).isNotNegative().isFinite();
    assertThat(pooled.i2()).isBetween(0.0, 1.0);
    assertThat(pooled.standardError()).isPositive().isFinite();
    assertThat(pooled.range().contains(pooled.mean())).isTrue();
  }

  @Property(tries = 200)
  void shrunkenEffectLiesBetweenOnesOwnAndEverybodys(@ForAll("people") List<Effect> people) {
    Pooled pooled = Pooled.of(people).orElseThrow();
    for (Effect person : people) {
      double low = Math.min(person.value(), pooled.mean()) - 1e-9;
      double high = Math.max(person.value(), pooled.mean()) + 1e-9;
      assertThat(pooled.shrink(person).value()).isBetween(low, high);
    }
  }

  @Test
  void pauleMandelGoesOnUntilQIsWhatIsExpected() {
    List<Effect> people =
        List.of(new Effect(0, 0.1), new Effect(1, 0.2), new Effect(3, 0.1), new Effect(-2, 0.3));
    Effects effects = new Effects(people);
    double tau2 = Heterogeneity.PAULE_MANDEL.of(effects);
    assertThat(effects.weights(tau2).q()).isCloseTo(3, within(1e-9));
  }

  @Test
  void oneEffectIsNothingToPutTogether() {
    assertThat(Pooled.of(List.of(new Effect(1, 1)))).isEmpty();
    assertThat(Pooled.of(List.of())).isEmpty();
  }

  @Provide
  Arbitrary<List<Effect>> people() {
    return Combinators.combine(
            Arbitraries.doubles().between(-10, 10), Arbitraries.doubles().between(0.1, 20))
        .as(Effect::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(40);
  }
}
