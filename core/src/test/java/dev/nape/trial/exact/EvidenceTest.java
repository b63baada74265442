package dev.nape.trial.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class EvidenceTest {

  /** A fair bet: over all signings of any scores, E averages 1. */
  @Property(tries = 100)
  void evidenceAveragesOneWhenOnlyTheCoinActs(
      @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0.1, max = 4) Double> sizes) {
    int signings = 1 << sizes.size();
    double sum = 0;
    for (int signs = 0; signs < signings; signs++) {
      double[] scores = sizes.stream().mapToDouble(x -> x).toArray();
      for (int i = 0; i < scores.length; i++) {
        scores[i] = (signs >> i & 1) == 1 ? scores[i] : -scores[i];
      }
      sum += Math.exp(Evidence.path(scores)[scores.length - 1]);
    }
    assertThat(sum / signings).isCloseTo(1, within(1e-9));
  }

  @Property(tries = 100)
  void directionDoesNotMatter(
      @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = -5, max = 5) Double> scores) {
    double[] plain = scores.stream().mapToDouble(x -> x).toArray();
    double[] turned = Arrays.stream(plain).map(x -> -x).toArray();
    assertThat(Evidence.path(turned)).containsExactly(Evidence.path(plain), within(1e-9));
  }
}
