package dev.nape.trial.fallback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.nape.trial.Tally;
import dev.nape.trial.design.Arm;
import dev.nape.trial.design.Seed;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BalancedSequencesTest {

  @ParameterizedTest
  @CsvSource({"4, 6", "8, 34", "12, 208", "16, 1296", "20, 8196"})
  void thereAreAsManyAsPublished(int blocks, long count) {
    assertThat(BalancedSequences.of(blocks).count()).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 12, 16})
  void eachNumberIsAnotherOrderThatKeepsTheRules(int blocks) {
    BalancedSequences all = BalancedSequences.of(blocks);
    List<List<Arm>> orders = LongStream.range(0, all.count()).mapToObj(all::order).toList();
    assertThat(orders).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    assertThat(orders).allMatch(order -> Collections.frequency(order, Arm.ON) == blocks / 2);
    assertThat(orders).noneMatch(BalancedSequencesTest::hasThreeInARow);
  }

  private static boolean hasThreeInARow(List<Arm> order) {
    return IntStream.range(2, order.size())
        .anyMatch(i -> order.get(i) == order.get(i - 1) && order.get(i) == order.get(i - 2));
  }

  @Test
  void seedsDrawAllOrdersEquallyOften() {
    BalancedSequences all = BalancedSequences.of(8);
    int draws = 17_000;
    Map<List<Arm>, Integer> seen = new HashMap<>();
    for (int i = 0; i < draws; i++) {
      Seed seed = Seed.of(ByteBuffer.allocate(Seed.BYTES).putInt(Seed.BYTES - 4, i).array());
      seen.merge(all.drawn(seed), 1, Integer::sum);
    }
    assertThat(seen).hasSize(34);
    double expected = draws / 34.0;
    double square =
        seen.values().stream().mapToDouble(n -> Math.pow(n - expected, 2) / expected).sum();
    assertThat(square).isLessThan(ChiSquaredDistribution.of(33).inverseSurvivalProbability(0.0005));
  }

  /** Over everything that might have been drawn, p is at most α in at most that share of cases. */
  @Property(tries = 100)
  void underNoEffectPIsNoSmallerThanItMayBe(@ForAll("blocks") List<Tally> days) {
    BalancedSequences all = BalancedSequences.of(8);
    double[] ps =
        LongStream.range(0, all.count())
            .mapToObj(rank -> all.test(all.order(rank), days))
            .flatMap(java.util.Optional::stream)
            .mapToDouble(ExactAnswer::p)
            .toArray();
    for (double alpha : new double[] {0.03, 0.06, 0.1, 0.2, 0.5, 0.9}) {
      long below = java.util.Arrays.stream(ps).filter(p -> p <= alpha).count();
      assertThat(below).isLessThanOrEqualTo((long) (alpha * all.count() + 1e-9));
    }
  }

  @Provide
  Arbitrary<List<Tally>> blocks() {
    Arbitrary<Integer> observed = Arbitraries.integers().between(0, 11);
    return observed
        .flatMap(n -> Arbitraries.integers().between(0, n).map(k -> new Tally(n, k)))
        .list()
        .ofSize(8);
  }

  @Test
  void theClearestResultHasTheSmallestP() {
    BalancedSequences all = BalancedSequences.of(12);
    List<Arm> drawn = all.drawn(Seed.ofHex("ab".repeat(32)));
    List<Tally> days = drawn.stream().map(arm -> new Tally(11, arm == Arm.ON ? 2 : 6)).toList();
    ExactAnswer answer = all.test(drawn, days).orElseThrow();
    assertThat(answer.p()).isEqualTo(2.0 / 208);
    assertThat(answer.fewerPer28()).isCloseTo(28 * 4 / 11.0, within(1e-9));
    assertThat(answer.method().parameters()).containsEntry("blocks", "12");
  }

  @Test
  void anArmWithoutAnyDayHasNoAnswer() {
    BalancedSequences all = BalancedSequences.of(4);
    assertThat(all.test(all.order(0), Collections.nCopies(4, Tally.NOTHING))).isEmpty();
  }

  @Test
  void whatIsNoEvenNumberOfBlocksIsRefused() {
    for (int blocks : new int[] {0, 2, 7, 26}) {
      assertThatThrownBy(() -> BalancedSequences.of(blocks)).hasMessageContaining("even");
    }
  }
}
