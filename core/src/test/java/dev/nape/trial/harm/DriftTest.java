package dev.nape.trial.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class DriftTest {

  /** Three sessions a week. */
  private static final int A_YEAR = 156;

  @Test
  void withoutChangeAYearAlarmsFewerThanOneInTwentyWhateverTheDistribution() {
    assertThat(alarms(random -> 0.4 + 0.3 * random.nextGaussian())).isBetween(0.005, bound());
    assertThat(alarms(random -> Math.exp(random.nextGaussian()))).isBetween(0.005, bound());
    assertThat(alarms(random -> Math.rint(4 + 2 * random.nextGaussian()) / 10))
        .isBetween(0.001, bound());
    assertThat(alarms(random -> random.nextInt(3) / 2.0)).isLessThan(0.02);
  }

  private static double bound() {
    return 0.05 + 3 * Math.sqrt(0.05 * 0.95 / PEOPLE);
  }

  private static final int PEOPLE = 1_000;

  /** Share of people with an alarm at any session of the year. */
  private static double alarms(ToDoubleFunction<RandomGenerator> relief) {
    RandomGenerator random = new SplittableRandom(3);
    int alarmed = 0;
    for (int person = 0; person < PEOPLE; person++) {
      List<Double> sessions = new ArrayList<>();
      for (int session = 0; session < A_YEAR; session++) {
        sessions.add(relief.applyAsDouble(random));
      }
      alarmed += Drift.isEverAlarmed(sessions) ? 1 : 0;
    }
    return (double) alarmed / PEOPLE;
  }

  @Test
  void aFallIsFoundWithinAFewSessionsAndToldOnce() {
    List<Double> sessions = new ArrayList<>(wave(30, 0.6));
    sessions.addAll(wave(20, 0.1));
    Drift drift = Drift.of(sessions);
    Drift.Fall fall = drift.fall().orElseThrow();
    assertThat(drift.verdict()).isEqualTo(DriftVerdict.LESS_THAN_BEFORE);
    assertThat(fall.since()).isBetween(28, 32);
    assertThat(fall.alarmedAt()).isBetween(31, 45);
    assertThat(fall.before()).isBetween(0.55, 0.65);
    assertThat(fall.after()).isBetween(0.05, 0.2);
    assertThat(HarmWords.sentences(drift, Locale.ENGLISH).getFirst())
        .matches(
            "This used to help more: at first about \\d+ % of the pain was gone after a session,"
                + " lately about \\d+ %\\. It may be worth trying something else for a while\\.");
    sessions.addAll(wave(60, 0.1));
    assertThat(Drift.of(sessions).fall().orElseThrow().alarmedAt()).isEqualTo(fall.alarmedAt());
  }

  @Test
  void whatNeverHelpedCannotStopHelping() {
    List<Double> sessions = new ArrayList<>(wave(30, 0.0));
    sessions.addAll(wave(30, -0.5));
    assertThat(Drift.of(sessions).verdict()).isEqualTo(DriftVerdict.NO_FALL_SEEN);
  }

  @Test
  void fewSessionsAndEqualSessionsSayNothing() {
    assertThat(Drift.of(List.of()).verdict()).isEqualTo(DriftVerdict.NOT_KNOWN_YET);
    assertThat(Drift.of(wave(Drift.REFERENCE, 0.5)).verdict())
        .isEqualTo(DriftVerdict.NOT_KNOWN_YET);
    Drift same = Drift.of(Collections.nCopies(200, 0.5));
    assertThat(same.verdict()).isEqualTo(DriftVerdict.NO_FALL_SEEN);
    assertThat(HarmWords.sentences(same, Locale.ENGLISH)).hasSize(1);
  }

  /** Around a level, with some spread. */
  private static List<Double> wave(int sessions, double level) {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      values.add(level + 0.15 * Math.sin(2.3 * i));
    }
    return values;
  }
}
