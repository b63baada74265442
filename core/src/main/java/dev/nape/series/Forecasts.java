package dev.nape.series;

import dev.nape.diary.Answer;
import dev.nape.diary.DaySummary;
import dev.nape.diary.Diary;
import dev.nape.trial.Outcome;
import dev.nape.trial.forecast.DailyModel;
import dev.nape.trial.forecast.Forecast;
import dev.nape.trial.forecast.ObservedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** From a diary to what may be said about tomorrow. */
public final class Forecasts {

  private Forecasts() {}

  /**
   * Tomorrow, in the days that the diary records best ({@link DaySeries#outcome}). The same diary
   * on the same day says the same, since the day itself is the seed of the bootstrap.
   *
   * @param today where the person is; days after it are not used
   */
  public static Forecast tomorrow(Diary diary, LocalDate today) {
    DaySeries series = DaySeries.of(diary);
    Outcome outcome = series.outcome();
    List<ObservedDay> days =
        series.days().stream()
            .filter(day -> answer(day, outcome).isRecorded())
            .map(
                day -> new ObservedDay(day.date().toEpochDay(), answer(day, outcome) == Answer.YES))
            .toList();
    return Forecast.of(
        DailyModel.KOSTECKI_DILLON,
        days,
        today.toEpochDay(),
        new SplittableRandom(today.toEpochDay()));
  }

  private static Answer answer(DaySummary day, Outcome outcome) {
    return switch (outcome) {
      case MIGRAINE_DAYS -> day.migraine();
      case HEADACHE_DAYS -> day.headache();
    };
  }
}
