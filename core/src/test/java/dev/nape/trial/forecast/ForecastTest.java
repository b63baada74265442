package dev.nape.trial.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ForecastTest {

  private static final DailyModel MODEL = DailyModel.KOSTECKI_DILLON;

  /** Linked about as the days are that the model comes from. */
  private static final List<ObservedDay> LINKED = chain(1_500, 0.25, 0.55, 7);

  @Test
  void nobodyIsToldAForecastBeforeSixtyDaysHaveTestedIt() {
    Forecast forecast = Forecast.of(MODEL, chain(60, 0.2, 0.5, 1), 59, new SplittableRandom(1));
    assertThat(forecast)
        .isInstanceOfSatisfying(
            Forecast.AsUsual.class,
            usual -> {
              assertThat(usual.reason()).isEqualTo(Forecast.Reason.TOO_FEW_DAYS);
              assertThat(usual.skill().orElseThrow().days()).isEqualTo(59);
            });
    assertThat(ForecastWords.sentences(forecast, Locale.ENGLISH).getLast())
        .isEqualTo("A forecast of your own is first tested on 60 of your days; 59 are done.");
  }

  @Test
  void daysThatHangTogetherEarnAForecastAndDaysThatDoNotGetTheUsualRate() {
    Forecast linked = Forecast.of(MODEL, LINKED, 1_499, new SplittableRandom(1));
    assertThat(linked).isInstanceOf(Forecast.Tomorrow.class);
    assertThat(ForecastWords.sentences(linked, Locale.ENGLISH).getFirst())
        .startsWith("Tomorrow: of 10 days like it, about ");
    Forecast loose = Forecast.of(MODEL, chain(400, 0.2, 0.2, 5), 399, new SplittableRandom(1));
    assertThat(loose)
        .isInstanceOfSatisfying(
            Forecast.AsUsual.class,
            usual -> assertThat(usual.reason()).isEqualTo(Forecast.Reason.NOT_PROVEN));
    assertThat(ForecastWords.sentences(loose, Locale.ENGLISH).getFirst())
        .isEqualTo("Tomorrow: about 1 day in 5, as usual for you.");
  }

  @Test
  void withoutTodayThereIsNoForecastForTomorrow() {
    Forecast forecast = Forecast.of(MODEL, LINKED, 1_500, new SplittableRandom(1));
    assertThat(forecast)
        .isInstanceOfSatisfying(
            Forecast.AsUsual.class,
            usual -> assertThat(usual.reason()).isEqualTo(Forecast.Reason.TODAY_NOT_RECORDED));
  }

  @Test
  void anEmptyDiaryAndOneOfFutureDaysSayNothing() {
    Forecast empty = Forecast.of(MODEL, List.of(), 0, new SplittableRandom(1));
    Forecast future =
        Forecast.of(MODEL, List.of(new ObservedDay(5, true)), 4, new SplittableRandom(1));
    assertThat(List.of(empty, future)).allMatch(Forecast.Unknown.class::isInstance);
    assertThat(ForecastWords.sentences(empty, Locale.ENGLISH).getFirst())
        .startsWith("There is no recorded day yet");
  }

  @Test
  void laterDaysChangeNothing() {
    List<ObservedDay> days = chain(300, 0.25, 0.75, 9);
    assertThat(Forecast.of(MODEL, days, 199, new SplittableRandom(4)))
        .isEqualTo(Forecast.of(MODEL, days.subList(0, 200), 199, new SplittableRandom(4)));
  }

  @Property(tries = 100)
  void everyNumberIsFiniteAndEveryForecastHasItsSentences(
      @ForAll @Size(max = 150) List<Boolean> answers) {
    List<ObservedDay> days = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      if (i % 9 != 8) {
        days.add(new ObservedDay(i, answers.get(i)));
      }
    }
    Forecast forecast =
        Forecast.of(MODEL, days, Math.max(0, answers.size() - 1), new SplittableRandom(1));
    assertThat(String.join(" ", ForecastWords.sentences(forecast, Locale.ENGLISH)))
        .isNotBlank()
        .doesNotContain("NaN");
    TrackRecord.of(MODEL, days)
        .skill(new SplittableRandom(2))
        .ifPresent(skill -> {
          assertThat(skill.skill()).isFinite().isGreaterThanOrEqualTo(skill.skillLow() - 1);
          assertThat(skill.brier()).isBetween(0.0, 1.0);
        });
  }

  @Test
  void ratesAreSaidAsDays() {
    assertThat(usual(0.01)).contains("less than 1 day in 30");
    assertThat(usual(0.21)).contains("about 1 day in 5");
    assertThat(usual(0.5)).contains("about 1 day in 2");
    assertThat(usual(0.8)).contains("about 4 days in 5");
    assertThat(usual(0.999)).contains("nearly every day");
  }

  private static String usual(double rate) {
    return ForecastWords.sentences(
            new Forecast.AsUsual(rate, 10, Forecast.Reason.NOT_PROVEN, java.util.Optional.empty()),
            Locale.ENGLISH)
        .getFirst();
  }

  @Test
  void calibrationDoesNotExistForPerfectOrEqualForecasts() {
    assertThat(Calibration.of(List.of(new Scored(0.1, false), new Scored(0.9, true)))).isEmpty();
    assertThat(Calibration.of(List.of(new Scored(0.5, false), new Scored(0.5, true)))).isEmpty();
    assertThat(Calibration.of(List.of(new Scored(0.3, true), new Scored(0.5, true)))).isEmpty();
    assertThat(Scores.auc(List.of(new Scored(0.3, true)))).isEmpty();
    assertThatThrownBy(() -> new Scored(1, true)).hasMessageContaining("inside 0 to 1");
  }

  @Test
  void theWeekIsTheMeanOfItsRecordedDaysAndTheRateCountsAllDays() {
    List<ObservedDay> days =
        List.of(
            new ObservedDay(0, true),
            new ObservedDay(8, true),
            new ObservedDay(10, false),
            new ObservedDay(11, false));
    DailyModel.Situation last = MODEL.last(days);
    assertThat(last.week()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(last.usual())
        .isCloseTo(
            (2 + MODEL.priorYes()) / (4 + MODEL.priorYes() + MODEL.priorNo()), within(1e-12));
    assertThat(last.today()).isFalse();
    assertThat(MODEL.steps(days)).hasSize(1);
  }

  /** Days with a chance of a migraine day after a day without, and after a day with. */
  private static List<ObservedDay> chain(int length, double fresh, double again, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    List<ObservedDay> days = new ArrayList<>();
    boolean today = false;
    for (int i = 0; i < length; i++) {
      today = random.nextDouble() < (today ? again : fresh);
      days.add(new ObservedDay(i, today));
    }
    return days;
  }
}
