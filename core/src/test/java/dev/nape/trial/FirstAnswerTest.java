package dev.nape.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nape.trial.pooling.Effect;
import dev.nape.trial.pooling.Pooled;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstAnswerTest {

  @Property
  void rangesStayInsideTheirScaleAndAroundTheEstimate(
      @ForAll @IntRange(max = 200) int beforeYes,
      @ForAll @IntRange(max = 200) int beforeNo,
      @ForAll @IntRange(max = 200) int sinceYes,
      @ForAll @IntRange(max = 200) int sinceNo) {
    Tally before = new Tally(beforeYes + beforeNo, beforeYes);
    Tally since = new Tally(sinceYes + sinceNo, sinceYes);
    FirstAnswer answer = FirstAnswer.of(Outcome.MIGRAINE_DAYS, before, since);

    assertThat(answer.estimate().isPresent()).isEqualTo(!before.isEmpty() && !since.isEmpty());
    answer
        .estimate()
        .ifPresent(estimate -> {
          assertThat(estimate.range().low()).isBetween(-28.0001, estimate.fewerPer28());
          assertThat(estimate.range().high()).isBetween(estimate.fewerPer28(), 28.0001);
          assertThat(estimate.range().width()).isPositive();
        });
    FirstAnswer.per28(since)
        .ifPresent(range -> {
          assertThat(range.low()).isBetween(0.0, 28.0);
          assertThat(range.high()).isBetween(range.low(), 28.0);
        });
    assertThat(Words.of(answer, Locale.ENGLISH))
        .isNotBlank()
        .doesNotContainIgnoringCase("help")
        .doesNotContain("NaN", "{");
  }

  @Test
  void verdictIsObservedOnlyHoweverGreatTheDifference() {
    FirstAnswer answer =
        FirstAnswer.of(Outcome.MIGRAINE_DAYS, new Tally(28, 28), new Tally(280, 0));
    assertThat(answer.verdict()).isEqualTo(Verdict.Observed.OBSERVED_ONLY);
    assertThat(answer.verdict().key()).isEqualTo("observed-only");
    assertThat(Words.of(answer, Locale.ENGLISH))
        .contains("28.0 fewer migraine days", "about 1 in 7 people");
  }

  @Test
  void wordsSayWhatIsMissing() {
    FirstAnswer noBefore = FirstAnswer.of(Outcome.MIGRAINE_DAYS, Tally.NOTHING, new Tally(20, 3));
    FirstAnswer noSince = FirstAnswer.of(Outcome.MIGRAINE_DAYS, new Tally(20, 3), Tally.NOTHING);
    assertThat(Words.of(noBefore, Locale.ENGLISH)).contains("before you began");
    assertThat(Words.of(noSince, Locale.ENGLISH)).contains("nothing to compare yet");
  }

  /** A language without words of its own gets English ones, not those of the machine. */
  @Test
  void everyLanguageHasWords() {
    FirstAnswer answer = FirstAnswer.of(Outcome.MIGRAINE_DAYS, new Tally(28, 9), new Tally(28, 4));
    assertThat(Words.of(answer, Locale.JAPANESE)).contains("5.0 fewer migraine days");
  }

  @Test
  void kosteckiDillonDiariesShowNothingBeforeAndAfter() {
    List<Effect> effects =
        Samples.kosteckiDillonPeople().stream()
            .map(FirstAnswer::effect)
            .flatMap(Optional::stream)
            .toList();
    Pooled pooled = Pooled.ofGroup(effects).orElseThrow();
    assertThat(pooled.count()).isEqualTo(55);
    assertThat(pooled.range().contains(0)).isTrue();
    assertThat(pooled.mean()).isCloseTo(0.45, within(0.05));
  }

  @Test
  void groupOf19IsNotShown() {
    Effect effect = new Effect(1, 1);
    assertThat(Pooled.ofGroup(java.util.Collections.nCopies(19, effect))).isEmpty();
    assertThat(Pooled.ofGroup(java.util.Collections.nCopies(20, effect))).isPresent();
  }

  /**
   * 95 % limits hold the truth in 93 to 99 % of diaries whose days hang together as real ones do: a
   * two-state chain with dispersion (1+λ)/(1−λ) = 1.7.
   */
  @ParameterizedTest(name = "{0} a month before, {1} since, over {2} and {3} days")
  @CsvSource({"6,6,28,84", "6,3,28,84", "6,6,56,182", "15,15,28,84", "15,7,56,56", "20,10,28,182"})
  void rangesHoldTheTruthAsOftenAsTheySay(
      double before, double since, int daysBefore, int daysSince) {
    RandomGenerator random = new SplittableRandom(20_261_121);
    int held = 0;
    int diaries = 8_000;
    for (int i = 0; i < diaries; i++) {
      FirstAnswer answer =
          FirstAnswer.of(
              Outcome.MIGRAINE_DAYS,
              diary(before / 28, daysBefore, random),
              diary(since / 28, daysSince, random));
      held += answer.estimate().orElseThrow().range().contains(before - since) ? 1 : 0;
    }
    assertThat((double) held / diaries).isBetween(0.93, 0.99);
  }

  private static Tally diary(double rate, int days, RandomGenerator random) {
    double link = (FirstAnswer.DISPERSION - 1) / (FirstAnswer.DISPERSION + 1);
    boolean today = random.nextDouble() < rate;
    int yes = 0;
    for (int day = 0; day < days; day++) {
      yes += today ? 1 : 0;
      today = random.nextDouble() < (today ? rate + link * (1 - rate) : rate * (1 - link));
    }
    return new Tally(days, yes);
  }
}
