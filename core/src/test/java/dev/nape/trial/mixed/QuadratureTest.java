package dev.nape.trial.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class QuadratureTest {

  /** The first moments of exp(−z²): √π, 0, √π/2, 0, 3√π/4. */
  @Property
  void polynomialsAreIntegratedExactly(@ForAll @IntRange(min = 3, max = 50) int n) {
    Quadrature quadrature = Quadrature.of(n);
    double root = Math.sqrt(Math.PI);
    double[] moments = {root, 0, root / 2, 0, 3 * root / 4};
    for (int power = 0; power < moments.length; power++) {
      assertThat(moment(quadrature, power)).isCloseTo(moments[power], within(1e-10));
    }
  }

  private static double moment(Quadrature quadrature, int power) {
    return IntStream.range(0, quadrature.size())
        .mapToDouble(i -> {
          double z = quadrature.node(i);
          return Math.exp(quadrature.logWeight(i) - z * z) * Math.pow(z, power);
        })
        .sum();
  }
}
