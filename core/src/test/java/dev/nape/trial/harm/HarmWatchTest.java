package dev.nape.trial.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nape.trial.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmWatchTest {

  @Test
  void noSignIsSaidWithTheHarmThatCouldStillHide() {
    HarmWatch watch = HarmWatch.of(new Tally(38, 14), new Tally(96, 36));
    assertThat(watch.verdict()).isEqualTo(HarmVerdict.NO_SIGN_SO_FAR);
    assertThat(watch.method().parameters()).containsEntry("alarm", "0.99");
    assertThat(watch.difference().orElseThrow()).isCloseTo(-0.00658, within(1e-5));
    assertThat(HarmWords.sentences(watch, Locale.ENGLISH))
        .containsExactly(
            "Attacks were no more common in the two days after a session.",
            "1 fewer in 100 spans of two days (95 % range: 17 fewer to 18 more).",
            "A small harm could still hide in this range.");
  }

  @ParameterizedTest(name = "{1} of {0} after sessions, {3} of {2} otherwise: {4}")
  @CsvSource({
    "0,0,0,0,NOT_KNOWN_YET",
    "0,0,90,30,NOT_KNOWN_YET",
    "9,9,90,10,NOT_KNOWN_YET",
    "90,30,5,1,NOT_KNOWN_YET",
    "12,5,12,4,NOT_KNOWN_YET",
    "40,24,80,20,MORE_ATTACKS_AFTER_SESSIONS",
    "60,25,120,30,NOT_KNOWN_YET",
    "60,18,120,36,NO_SIGN_SO_FAR",
    "60,0,120,0,NO_SIGN_SO_FAR",
    "60,60,120,120,NO_SIGN_SO_FAR"
  })
  void theVerdictFollowsTheRange(int n1, int k1, int n2, int k2, HarmVerdict verdict) {
    HarmWatch watch = HarmWatch.of(new Tally(n1, k1), new Tally(n2, k2));
    assertThat(watch.verdict()).isEqualTo(verdict);
    assertThat(String.join(" ", HarmWords.sentences(watch, Locale.ENGLISH)))
        .isNotBlank()
        .doesNotContain("cause", "NaN");
  }

  @Test
  void aSmallHarmHidesOnlyInARangeThatReachesIt() {
    String hides = "A small harm could still hide in this range.";
    HarmWatch unsure = HarmWatch.of(new Tally(38, 14), new Tally(96, 36));
    HarmWatch fewer = HarmWatch.of(new Tally(60, 3), new Tally(90, 45));
    HarmWatch nothing = HarmWatch.of(Tally.NOTHING, new Tally(90, 45));
    assertThat(HarmWords.sentences(unsure, Locale.ENGLISH)).contains(hides);
    assertThat(HarmWords.sentences(fewer, Locale.ENGLISH))
        .hasSizeGreaterThan(1)
        .doesNotContain(hides);
    assertThat(HarmWords.sentences(nothing, Locale.ENGLISH)).isNotEmpty().doesNotContain(hides);
  }

  @Test
  void reactionsAndStoppedSessionsAreCounted() {
    HarmWatch watch =
        HarmWatch.of(
            new Tally(38, 14), new Tally(96, 36), new Reactions(50, 7, 3, Map.of("dizzy", 2)));
    assertThat(HarmWords.sentences(watch, Locale.ENGLISH))
        .contains(
            "Sessions in an attack or at its first signs are left out: 7.",
            "Stopped because something was wrong: 3 of 50 sessions.");
  }

  @Test
  void alarmsNameNoCauseAndSayWhatToDo() {
    HarmWatch watch = HarmWatch.of(new Tally(40, 24), new Tally(80, 20));
    assertThat(HarmWords.verdict(watch.verdict(), Locale.ENGLISH))
        .isEqualTo("More attacks after sessions");
    assertThat(HarmWords.sentences(watch, Locale.ENGLISH).getLast())
        .contains("This is not proof", "gentler or shorter", "doctor or therapist");
  }

  @Property(tries = 300)
  void everyRangeIsFiniteAndHoldsTheDifference(
      @ForAll @IntRange(max = 60) int n1,
      @ForAll @IntRange(max = 60) int k1,
      @ForAll @IntRange(max = 60) int n2,
      @ForAll @IntRange(max = 60) int k2) {
    HarmWatch watch =
        HarmWatch.of(new Tally(n1, Math.min(k1, n1)), new Tally(n2, Math.min(k2, n2)));
    assertThat(watch.range().isPresent()).isEqualTo(n1 > 0 && n2 > 0);
    watch.range().ifPresent(r -> assertThat(r.contains(watch.difference().orElseThrow())).isTrue());
  }

  /** A year of spans of two days, looked at after each; the bound has three binomial deviations. */
  @ParameterizedTest(name = "attacks in {0} of spans, sessions in {1}")
  @CsvSource({"0.1,0.2", "0.3,0.5", "0.5,0.5", "0.5,0.8"})
  void nightlyLooksForAYearAlarmFewerThanOneInTwentyWhenNothingIsWrong(
      double attacks, double sessions) {
    RandomGenerator random = new SplittableRandom(7);
    int people = 1_500;
    int alarmed = 0;
    for (int person = 0; person < people; person++) {
      alarmed += isAlarmedInAYear(attacks, sessions, random) ? 1 : 0;
    }
    assertThat((double) alarmed / people)
        .isLessThanOrEqualTo(0.05 + 3 * Math.sqrt(0.05 * 0.95 / people));
    assertThat(alarmed).isPositive();
  }

  private static boolean isAlarmedInAYear(double attacks, double sessions, RandomGenerator random) {
    Tally[] spans = {Tally.NOTHING, Tally.NOTHING};
    for (int span = 0; span < 182; span++) {
      int kind = random.nextDouble() < sessions ? 0 : 1;
      spans[kind] = spans[kind].plus(new Tally(1, random.nextDouble() < attacks ? 1 : 0));
      if (HarmWatch.of(spans[0], spans[1]).verdict() == HarmVerdict.MORE_ATTACKS_AFTER_SESSIONS) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyVerdictHasItsLabel() {
    assertThat(List.of(HarmVerdict.values()))
        .allSatisfy(v -> assertThat(HarmWords.verdict(v, Locale.ENGLISH)).isNotBlank());
    assertThat(HarmVerdict.NO_SIGN_SO_FAR.key()).isEqualTo("no-sign-so-far");
  }
}
