package dev.nape.trial.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignFlipTest {

  @ParameterizedTest
  @CsvSource({"4, 0.125", "5, 0.0625", "6, 0.03125", "13, 0.000244140625"})
  void smallestTwoSidedPIsTwoInAllSignings(int scores, double smallest) {
    double[] all = new double[scores];
    Arrays.fill(all, 1.5);
    assertThat(SignFlip.of(all).orElseThrow().twoSided()).isEqualTo(smallest);
  }

  /** Four ways to the same number: sums, Gray code, meeting in the middle, and counting by hand. */
  @Property(tries = 200)
  void everyWayGivesTheSameShare(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -9, max = 9) Integer> scores) {
    double[] x = scores.stream().mapToDouble(s -> s).filter(s -> s != 0).toArray();
    double[] sizes = Arrays.stream(x).map(Math::abs).toArray();
    double seen = Math.abs(Arrays.stream(x).sum());
    double byHand = byHand(x);

    assertThat(SignFlip.of(x).orElseThrow().twoSided()).isCloseTo(byHand, within(1e-12));
    double factor = seen == 0 ? 1 : 2;
    if (seen > 0) {
      assertThat(factor * SignFlip.grayCode(sizes, seen, 1e-9).atLeast())
          .isCloseTo(byHand, within(1e-12));
      assertThat(factor * MeetInTheMiddle.tails(sizes, seen, 1e-9).atLeast())
          .isCloseTo(byHand, within(1e-12));
    }
  }

  @Property(tries = 100)
  void fractionsAgreeWithCountingByHand(
      @ForAll @Size(min = 1, max = 10) List<@DoubleRange(min = -5, max = 5) Double> scores) {
    double[] x = scores.stream().mapToDouble(s -> s).toArray();
    assertThat(SignFlip.of(x).orElseThrow().twoSided()).isCloseTo(byHand(x), within(1e-12));
  }

  @Test
  void thirtyFractionsAreExactByMeetingInTheMiddle() {
    double[] whole = new double[30];
    double[] fractions = new double[30];
    for (int i = 0; i < 30; i++) {
      whole[i] = i % 4 - 1;
      fractions[i] = whole[i] / 3;
    }
    assertThat(SignFlip.of(fractions).orElseThrow().twoSided())
        .isCloseTo(SignFlip.of(whole).orElseThrow().twoSided(), within(1e-12));
  }

  @Test
  void moreFractionsThanCanBeCountedHaveNoExactAnswerButASampledOne() {
    double[] scores = new double[60];
    Arrays.fill(scores, 1 / 3.0);
    Arrays.fill(scores, 0, 25, -1 / 3.0);
    assertThat(SignFlip.of(scores)).isEmpty();
    double exact =
        SignFlip.of(Arrays.stream(scores).map(x -> 3 * x).toArray()).orElseThrow().twoSided();
    assertThat(SignFlip.sampled(scores, 20_000, new SplittableRandom(1)))
        .isCloseTo(exact, within(0.02));
  }

  private static double byHand(double[] scores) {
    double seen = Math.abs(Arrays.stream(scores).sum());
    double tie = 1e-9 * Arrays.stream(scores).map(Math::abs).sum();
    int asFar = 0;
    for (int signs = 0; signs < 1 << scores.length; signs++) {
      double sum = 0;
      for (int i = 0; i < scores.length; i++) {
        sum += (signs >> i & 1) == 1 ? scores[i] : -scores[i];
      }
      asFar += Math.abs(sum) >= seen - tie ? 1 : 0;
    }
    return (double) asFar / (1 << scores.length);
  }
}
