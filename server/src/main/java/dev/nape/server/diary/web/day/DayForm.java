package dev.nape.server.diary.web.day;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.Pain;
import dev.nape.server.diary.web.Typed;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as its page shows it and sends it: text, whatever it says. */
public record DayForm(
    @Nullable String headache,
    @Nullable String migraine,
    @Nullable String pain,
    @Nullable String acuteMedication,
    @Nullable String massage,
    @Nullable String neckTension,
    @Nullable String stress,
    @Nullable String sleepHours,
    @Nullable String sleepMinutes,
    @Nullable String menstruation,
    @Nullable String notes) {

  private static final int HOUR = 60;

  static DayForm of(Day day) {
    Integer sleep = day.context().sleepMinutes();
    return new DayForm(
        said(day.headache()),
        day.headache() == Answer.NO ? "" : said(day.migraine()),
        day.pain() == null ? "" : text(day.pain().score()),
        said(day.acuteMedication()),
        said(day.massage()),
        text(day.context().neckTension()),
        text(day.context().stress()),
        sleep == null ? "" : text(sleep / HOUR),
        sleep == null ? "" : text(sleep % HOUR),
        said(day.context().menstruation()),
        day.notes());
  }

  /** The day as typed; whatever the page does not ask stays as it was. */
  Optional<Day> read(Day before, Typed typed) {
    Answer head = typed.answer("headache", typed(headache));
    Answer kind = typed.answer("migraine", typed(migraine));
    Integer score = typed.number("pain", typed(pain), Pain.WORST);
    if (head == Answer.NO && kind == Answer.YES) {
      typed.fault("migraine", "diary.fault.migraineWithout");
    }
    if (head == Answer.NO && score != null && score > 0) {
      typed.fault("pain", "diary.fault.painWithout");
    }
    Answer medicine = typed.answer("acuteMedication", typed(acuteMedication));
    Answer rub = typed.answer("massage", typed(massage));
    Day.Context context = context(typed);
    String remarks = typed.notes("notes", typed(notes));
    if (!typed.isSound()) {
      return Optional.empty();
    }
    Pain worst = score == null ? null : new Pain(score);
    return Optional.of(
        new Day(before.date(), head, kind, worst, medicine, rub, before.phase(), context, remarks));
  }

  private Day.Context context(Typed typed) {
    Integer neck = typed.number("neckTension", typed(neckTension), Pain.WORST);
    Integer strain = typed.number("stress", typed(stress), Pain.WORST);
    Integer hours = typed.number("sleep", typed(sleepHours), 24);
    Integer minutes = typed.number("sleep", typed(sleepMinutes), HOUR - 1);
    Integer sleep =
        hours == null && minutes == null ? null : orZero(hours) * HOUR + orZero(minutes);
    if (sleep != null && sleep > 24 * HOUR) {
      typed.fault("sleep", "diary.fault.number");
      sleep = null;
    }
    return new Day.Context(neck, strain, sleep, typed.answer("menstruation", typed(menstruation)));
  }

  private static int orZero(@Nullable Integer number) {
    return Objects.requireNonNullElse(number, 0);
  }

  /** What a template shows for a field. */
  public static String typed(@Nullable String field) {
    return Objects.requireNonNullElse(field, "");
  }

  private static String said(Answer answer) {
    return answer.isRecorded() ? answer.name() : "";
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : Integer.toString(number);
  }
}
