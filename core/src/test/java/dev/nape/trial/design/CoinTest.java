package dev.nape.trial.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whether the coins of 65,536 seeds are fair and independent. The seeds are a plain counter, the
 * least random there are; nothing here is drawn, so that nothing fails by chance.
 */
class CoinTest {

  private static final int SEEDS = 1 << 16;
  private static final int CYCLES = 6;
  private static final int ORDERS = 1 << CYCLES;

  /** Of normal errors; 1 in 16,000 is beyond. */
  private static final double FOUR_ERRORS = 4;

  private static final int[] SEEN = new int[ORDERS];

  @BeforeAll
  static void draw() {
    for (int i = 0; i < SEEDS; i++) {
      Seed seed = Seed.of(ByteBuffer.allocate(Seed.BYTES).putInt(Seed.BYTES - 4, i).array());
      int order = 0;
      for (int cycle = 1; cycle <= CYCLES; cycle++) {
        order = 2 * order + (seed.coin("cycle:" + cycle) ? 1 : 0);
      }
      SEEN[order]++;
    }
  }

  @Test
  void everyOneOfTheSixtyFourOrdersComesUp() {
    assertThat(Arrays.stream(SEEN).sum()).isEqualTo(SEEDS);
    assertThat(Arrays.stream(SEEN).min().orElseThrow()).isPositive();
  }

  @Test
  void allOrdersAreEquallyLikely() {
    double expected = (double) SEEDS / ORDERS;
    double square =
        Arrays.stream(SEEN).mapToDouble(n -> Math.pow(n - expected, 2) / expected).sum();
    ChiSquaredDistribution chance = ChiSquaredDistribution.of(ORDERS - 1.0);
    assertThat(square)
        .isBetween(
            chance.inverseCumulativeProbability(0.0005), chance.inverseSurvivalProbability(0.0005));
  }

  @Test
  void eachCoinIsFair() {
    for (int bit = 0; bit < CYCLES; bit++) {
      int mask = 1 << bit;
      assertIsHalf(count(order -> (order & mask) != 0), SEEDS);
    }
  }

  @Test
  void aCoinSaysNothingAboutTheNextOne() {
    for (int bit = 0; bit + 1 < CYCLES; bit++) {
      int lag = bit;
      assertIsHalf(count(order -> ((order >> lag) & 1) == ((order >> (lag + 1)) & 1)), SEEDS);
    }
  }

  private static int count(java.util.function.IntPredicate holds) {
    int count = 0;
    for (int order = 0; order < ORDERS; order++) {
      count += holds.test(order) ? SEEN[order] : 0;
    }
    return count;
  }

  private static void assertIsHalf(int count, int of) {
    assertThat(Math.abs(count - of / 2.0)).isLessThan(FOUR_ERRORS * Math.sqrt(of / 4.0));
  }
}
