package dev.nape.exchange.plot;

import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.DaySummary;
import dev.nape.diary.StudyPhase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One week on one line: the marks, in a box of {@value #WIDTH} by {@value #HEIGHT}. */
final class WeekStrip {

  static final int WIDTH = 560;
  static final int HEIGHT = 96;

  private static final int DAY = WIDTH / Week.LENGTH;
  private static final int BASE = 62;
  private static final double PER_LEVEL = 5.6;
  private static final int MARKS = 76;
  private static final int RULE = 92;
  private static final int GAP = 4;

  /** Half the thickness of a band that lies on the line: pain, of which nobody noted how bad. */
  private static final int BAND = 4;

  private final Week week;
  private final Svg svg;

  private WeekStrip(Week week, Svg svg) {
    this.week = week;
    this.svg = svg;
  }

  static void draw(Week week, Svg svg) {
    WeekStrip strip = new WeekStrip(week, svg);
    strip.grid();
    week.days().forEach(strip::line);
    week.attacks().forEach(strip::attack);
    week.days().forEach(strip::dayAsAWhole);
    week.days().forEach(strip::marks);
    strip.phases();
  }

  private void grid() {
    StringBuilder ticks = new StringBuilder();
    for (int column = 0; column <= Week.LENGTH; column++) {
      ticks.append('M').append(column * DAY).append(' ').append(BASE - 4).append("v8");
    }
    svg.path("st-grid", ticks.toString());
  }

  private void line(DaySummary day) {
    String style = day.isObserved() ? "st-base" : "st-miss";
    svg.path(style, "M" + x(day) + " " + BASE + "h" + DAY);
  }

  private void attack(Attack attack) {
    PainCurve curve = PainCurve.of(attack, week.monday());
    if (curve.points().isEmpty()) {
      double from = Math.max(curve.start(), week.firstColumn());
      band(from, Math.min(curve.end(), week.endColumn()));
      return;
    }
    List<PainCurve.Point> points = curve.within(week.firstColumn(), week.endColumn());
    if (!points.isEmpty()) {
      area(points);
    }
  }

  /** A day with headache and no attack: its hours are unknown, so it keeps off the day's ends. */
  private void dayAsAWhole(DaySummary day) {
    if (!day.attacks().isEmpty() || day.headache() != Answer.YES) {
      return;
    }
    double from = week.column(day.date()) + 0.1;
    if (day.peak() == null) {
      band(from, from + 0.8);
    } else {
      double level = day.peak().score();
      area(List.of(new PainCurve.Point(from, level), new PainCurve.Point(from + 0.8, level)));
    }
  }

  private void area(List<PainCurve.Point> points) {
    StringBuilder d = new StringBuilder("M").append(place(points.getFirst().day(), 0)).append('L');
    points.forEach(point -> d.append(place(point.day(), point.level())).append(' '));
    svg.path("st-pain", d.append(place(points.getLast().day(), 0)).toString());
  }

  private void band(double from, double to) {
    String left = Svg.number(from * DAY);
    String right = Svg.number(to * DAY);
    svg.path(
        "st-pain",
        "M" + left + " " + (BASE - BAND) + "H" + right + "v" + 2 * BAND + "H" + left + "z");
  }

  private static String place(double day, double level) {
    return Svg.number(day * DAY) + " " + Svg.number(BASE - level * PER_LEVEL);
  }

  private void marks(DaySummary day) {
    if (week.hasMassage(day)) {
      svg.empty(
          "circle",
          "class",
          "st-dot",
          "cx",
          Integer.toString(x(day) + 30),
          "cy",
          Integer.toString(MARKS),
          "r",
          "4.5");
    }
    if (day.acuteMedication() == Answer.YES) {
      svg.path("st-med", "M" + (x(day) + 46) + " " + MARKS + "l4 4.5 7-9.5");
    }
  }

  /** A rule for each run of days in the same phase, with a gap where one follows another. */
  private void phases() {
    List<DaySummary> days = week.days();
    int start = 0;
    for (int i = 1; i <= days.size(); i++) {
      StudyPhase phase = week.phase(days.get(start));
      if (i == days.size() || week.phase(days.get(i)) != phase) {
        boolean follows = start > 0 && week.phase(days.get(start - 1)) != null;
        rule(phase, x(days.get(start)) + (follows ? GAP : 0), x(days.get(i - 1)) + DAY);
        start = i;
      }
    }
  }

  private void rule(@Nullable StudyPhase phase, int from, int to) {
    String style =
        switch (phase) {
          case ON -> "st-on";
          case OFF, BASELINE -> "st-off";
          case WASHOUT -> "st-wash";
          case null -> "";
        };
    if (!style.isEmpty()) {
      svg.path(style, "M" + from + " " + RULE + "H" + to);
    }
  }

  private int x(DaySummary day) {
    return week.column(day.date()) * DAY;
  }
}
