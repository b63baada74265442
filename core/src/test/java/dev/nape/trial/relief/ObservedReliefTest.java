package dev.nape.trial.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nape.trial.Verdict;
import dev.nape.trial.interval.StudentT;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ObservedReliefTest {

  @Test
  void massagedAttacksAreSetAgainstSimilarUntreatedOnes() {
    ObservedRelief answer =
        ObservedRelief.of(
            List.of(at(6, 4, 1), at(7, 4.8, 1)),
            List.of(at(6, 5, 1), at(7, 5.6, 1.5), at(6, 0, 3), at(9, 1, 1)));
    assertThat(answer.massage().attacks()).isEqualTo(2);
    assertThat(answer.without().attacks()).isEqualTo(2);
    assertThat(answer.unmatched()).isZero();
    assertThat(ReliefWords.sentences(answer, Locale.ENGLISH).getFirst())
        .isEqualTo("Pain fell by 2.1 after massage; in similar untreated attacks it fell by 1.2.");
    assertThat(answer.difference().orElseThrow().estimate()).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void whenEveryAttackMatchesEveryOtherItIsWelchsTest() {
    double[] with = {-3, -2, -4, -1};
    double[] without = {-1, 0, -2};
    ObservedRelief answer = ObservedRelief.of(changes(with), changes(without));
    StudentT welch = StudentT.welch(without, with).orElseThrow();
    StudentT ours = answer.difference().orElseThrow();
    assertThat(ours.estimate()).isCloseTo(welch.estimate(), within(1e-12));
    assertThat(ours.standardError()).isCloseTo(welch.standardError(), within(1e-12));
    assertThat(ours.degrees()).isCloseTo(welch.degrees(), within(1e-9));
  }

  @Test
  void itNeverSaysThatMassageHelps() {
    ObservedRelief answer =
        ObservedRelief.of(changes(-8, -7.5, -8, -7), changes(0, 0.5, 0, 1, 0, 0.5));
    assertThat(answer.difference().orElseThrow().p()).isLessThan(0.001);
    assertThat(answer.verdict()).isEqualTo(Verdict.Observed.OBSERVED_ONLY);
    assertThat(Verdict.Observed.values()).hasSize(1);
    assertThat(String.join(" ", ReliefWords.sentences(answer, Locale.ENGLISH)))
        .contains("not proof")
        .doesNotContain("helps");
  }

  @Test
  void everyLackHasItsSentence() {
    assertThat(words(ObservedRelief.of(List.of(), changes(-1, -2))))
        .isEqualTo(
            "No attack has pain noted before a massage and two hours after it, so there is nothing"
                + " to compare yet.");
    assertThat(words(ObservedRelief.of(changes(-2), List.of())))
        .contains("There is no similar untreated attack yet", "often falls by itself");
    List<ObservedAttack> far =
        List.of(at(3, 3, 1), at(4, 3, 1), at(5, 4, 1), at(4, 4, 1), at(3, 2, 1));
    assertThat(words(ObservedRelief.of(List.of(at(9, 5, 1)), far)))
        .contains("Pain fell by 4.0 after massage. No untreated attack was similar")
        .contains("fell by");
    assertThat(words(ObservedRelief.of(changes(-2), changes(-1))))
        .contains("too few attacks to say how far chance reaches");
    assertThat(
            words(
                ObservedRelief.of(List.of(at(8, 4, 2), at(8, 5, 2), at(8, 4, 9)), changes(-1, 0))))
        .contains("Left out because no untreated attack was similar: 1.");
  }

  @Test
  void painThatFallsByItselfIsNotCreditedToMassage() {
    RandomGenerator random = new SplittableRandom(11);
    List<ObservedAttack> worst = new ArrayList<>();
    List<ObservedAttack> untreated = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      double level = 5 + 1.5 * random.nextGaussian();
      double before = pain(level + 1.5 * random.nextGaussian());
      ObservedAttack attack = at(before, pain(level + 1.5 * random.nextGaussian()), 1);
      (before >= 7 && random.nextBoolean() ? worst : untreated).add(attack);
    }
    ObservedRelief answer = ObservedRelief.of(worst, untreated);
    assertThat(answer.change().orElseThrow()).isLessThan(-1);
    assertThat(answer.expected().orElseThrow())
        .isCloseTo(answer.change().orElseThrow(), within(0.35));
    assertThat(answer.difference().orElseThrow().estimate()).isBetween(-0.5, 0.5);
  }

  @Test
  void naturalCourseNeedsFiveAttacksThatDiffer() {
    assertThat(NaturalCourse.of(changes(-1, -2, -1, -2, -1))).isEmpty();
    assertThat(NaturalCourse.of(List.of(at(4, 3, 1), at(5, 3, 1), at(6, 5, 1), at(7, 5, 1))))
        .isEmpty();
    NaturalCourse flat =
        NaturalCourse.of(List.of(at(4, 3, 1), at(5, 3, 1), at(6, 3, 1), at(7, 3, 1), at(8, 3, 1)))
            .orElseThrow();
    assertThat(flat.correlation()).isZero();
    assertThat(flat.expectedChange(8)).isCloseTo(-5, within(1e-12));
  }

  private static double pain(double value) {
    return Math.clamp(value, 0, 10);
  }

  private static String words(ObservedRelief answer) {
    return String.join(" ", ReliefWords.sentences(answer, Locale.ENGLISH));
  }

  private static List<ObservedAttack> changes(double... changes) {
    List<ObservedAttack> attacks = new ArrayList<>();
    for (double change : changes) {
      attacks.add(at(8, 8 + change, 2));
    }
    return attacks;
  }

  private static ObservedAttack at(double before, double after, double hours) {
    return new ObservedAttack(before, after, hours, false);
  }
}
