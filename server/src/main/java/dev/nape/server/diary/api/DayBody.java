package dev.nape.server.diary.api;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.Pain;
import dev.nape.diary.StudyPhase;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said about a day, as JSON. What is left out is not recorded. */
record DayBody(
    @Nullable Boolean headache,
    @Nullable Boolean migraine,
    @Nullable Integer pain,
    @Nullable Boolean acuteMedication,
    @Nullable Boolean massage,
    @Nullable StudyPhase phase,
    @Nullable Integer neckTension,
    @Nullable Integer stress,
    @Nullable Integer sleepMinutes,
    @Nullable Boolean menstruation,
    @Nullable String notes) {

  static DayBody of(Day day) {
    return new DayBody(
        Answers.bool(day.headache()),
        Answers.bool(day.migraine()),
        day.pain() == null ? null : day.pain().score(),
        Answers.bool(day.acuteMedication()),
        Answers.bool(day.massage()),
        day.phase(),
        day.context().neckTension(),
        day.context().stress(),
        day.context().sleepMinutes(),
        Answers.bool(day.context().menstruation()),
        day.notes());
  }

  /**
   * The day that this describes.
   *
   * @throws BadField with the field that cannot be so
   */
  Day day(LocalDate date) {
    Pain worst = pain == null ? null : BadField.parse("pain", () -> new Pain(pain));
    Day.Context context =
        BadField.parse(
            "context",
            () -> new Day.Context(neckTension, stress, sleepMinutes, Answer.of(menstruation)));
    return BadField.parse(
        "headache",
        () ->
            new Day(
                date,
                Answer.of(headache),
                Answer.of(migraine),
                worst,
                Answer.of(acuteMedication),
                Answer.of(massage),
                phase,
                context,
                Objects.requireNonNullElse(notes, "")));
  }
}
