package dev.nape.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.Diary;
import dev.nape.trial.forecast.Forecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ForecastsTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-01-05");

  @Test
  void aDiaryWhoseDaysHangTogetherGetsAForecastAndTheSameOneAllDay() {
    Diary diary = diary(1_500);
    LocalDate today = FIRST.plusDays(1_499);
    assertThat(Forecasts.tomorrow(diary, today))
        .isInstanceOf(Forecast.Tomorrow.class)
        .isEqualTo(Forecasts.tomorrow(diary, today));
  }

  @Test
  void daysAfterTodayAreNotUsed() {
    assertThat(Forecasts.tomorrow(diary(30), FIRST.plusDays(9)))
        .isInstanceOfSatisfying(
            Forecast.AsUsual.class, usual -> assertThat(usual.observed()).isEqualTo(10));
  }

  @Test
  void anEmptyDiarySaysNothing() {
    assertThat(Forecasts.tomorrow(new Diary(List.of(), List.of()), FIRST))
        .isEqualTo(new Forecast.Unknown());
  }

  private static Diary diary(int length) {
    RandomGenerator random = new SplittableRandom(7);
    List<Day> days = new ArrayList<>();
    boolean today = false;
    for (int i = 0; i < length; i++) {
      today = random.nextDouble() < (today ? 0.55 : 0.25);
      days.add(Day.of(FIRST.plusDays(i)).withHeadache(today ? Answer.YES : Answer.NO));
    }
    return new Diary(List.of(), days);
  }
}
