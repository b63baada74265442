package dev.nape.server.diary;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.Pain;
import dev.nape.diary.StudyPhase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said about a day as a row of {@code diary.day}. */
public final class DayRow {

  /** What is written of a day, beside its date. */
  public static final List<String> COLUMNS =
      List.of(
          "headache",
          "migraine",
          "pain",
          "acute_medication",
          "massage",
          "phase",
          "neck_tension",
          "stress",
          "sleep_minutes",
          "menstruation",
          "notes");

  private DayRow() {}

  /** Values by column, ready to become JSON. */
  public static Map<String, @Nullable Object> of(Day day) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("headache", bool(day.headache()));
    row.put("migraine", bool(day.migraine()));
    row.put("pain", day.pain() == null ? null : day.pain().score());
    row.put("acute_medication", bool(day.acuteMedication()));
    row.put("massage", bool(day.massage()));
    row.put("phase", day.phase() == null ? null : day.phase().name());
    row.put("neck_tension", day.context().neckTension());
    row.put("stress", day.context().stress());
    row.put("sleep_minutes", day.context().sleepMinutes());
    row.put("menstruation", bool(day.context().menstruation()));
    row.put("notes", day.notes());
    return row;
  }

  /** The day in a row that has its date too. */
  public static Day read(ResultSet row) throws SQLException {
    Integer pain = row.getObject("pain", Integer.class);
    String phase = row.getString("phase");
    return new Day(
        row.getObject("date", LocalDate.class),
        answer(row, "headache"),
        answer(row, "migraine"),
        pain == null ? null : new Pain(pain),
        answer(row, "acute_medication"),
        answer(row, "massage"),
        phase == null ? null : StudyPhase.valueOf(phase),
        new Day.Context(
            row.getObject("neck_tension", Integer.class),
            row.getObject("stress", Integer.class),
            row.getObject("sleep_minutes", Integer.class),
            answer(row, "menstruation")),
        row.getString("notes"));
  }

  private static Answer answer(ResultSet row, String column) throws SQLException {
    return Answer.of(row.getObject(column, Boolean.class));
  }

  static @Nullable Boolean bool(Answer answer) {
    return switch (answer) {
      case YES -> true;
      case NO -> false;
      case NOT_RECORDED -> null;
    };
  }
}
