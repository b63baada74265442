package dev.nape.server.diary.web.timeline;

import dev.nape.diary.Attack;
import dev.nape.diary.Pain;
import dev.nape.diary.PainReading;
import dev.nape.diary.Severity;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Pain drawn over time. Readings are joined by straight lines; without them the shape is a bar as
 * high as the worst pain, or, when that is not known either, an open one.
 *
 * @param path outline, in the units of {@link Strip}
 * @param isKnown whether the height says how bad it was
 */
public record Curve(String path, boolean isKnown) {

  private static final int WEEK = 7 * Strip.DAY;
  private static final int NARROWEST = 4;
  private static final double DAY_MINUTES = 24 * 60;

  private record Point(double x, double y) {}

  /** The part of an attack that lies in the week from a Monday on. */
  static Curve of(Attack attack, LocalDate monday) {
    double start = x(attack.start(), monday);
    double end = attack.end() == null ? start : x(attack.end(), monday);
    List<PainReading> readings = attack.readings();
    if (readings.size() < 2) {
      return flat(start, Math.max(end, start + NARROWEST), attack.severity(), attack.peak());
    }
    List<Point> points = new ArrayList<>();
    for (PainReading reading : readings) {
      ZonedDateTime at = reading.at().atZone(attack.start().getZone());
      points.add(new Point(x(at, monday), Strip.height(reading.pain())));
    }
    return outline(points, true);
  }

  /** A bar. A severity without a number is drawn at the middle of its part of the scale. */
  static Curve flat(double from, double to, @Nullable Severity severity, @Nullable Pain peak) {
    Pain height = peak == null ? middle(severity) : peak;
    boolean known = height != null;
    double y = Strip.height(height == null ? new Pain(2) : height);
    return outline(List.of(new Point(from, y), new Point(to, y)), known);
  }

  private static @Nullable Pain middle(@Nullable Severity severity) {
    return switch (severity) {
      case null -> null;
      case NONE -> null;
      case MILD -> new Pain(2);
      case MODERATE -> new Pain(5);
      case SEVERE -> new Pain(8);
    };
  }

  /** Cut to the week: a line that crosses its edge is cut where it crosses. */
  private static Curve outline(List<Point> points, boolean known) {
    StringBuilder path = new StringBuilder();
    double first = clamp(points.getFirst().x());
    path.append(text('M', first, Strip.BASE)).append(text('L', first, at(points, first)));
    points.stream()
        .filter(point -> point.x() > 0 && point.x() < WEEK)
        .forEach(point -> path.append(text('L', point.x(), point.y())));
    double last = clamp(points.getLast().x());
    path.append(text('L', last, at(points, last))).append(text('L', last, Strip.BASE));
    return new Curve(path.toString(), known);
  }

  /** The height of the line through the points. */
  private static double at(List<Point> points, double x) {
    for (int i = 1; i < points.size(); i++) {
      Point left = points.get(i - 1);
      Point right = points.get(i);
      if (x >= left.x() && x <= right.x() && right.x() > left.x()) {
        return left.y() + (right.y() - left.y()) * (x - left.x()) / (right.x() - left.x());
      }
    }
    return x <= points.getFirst().x() ? points.getFirst().y() : points.getLast().y();
  }

  private static double x(ZonedDateTime moment, LocalDate monday) {
    long days = ChronoUnit.DAYS.between(monday, moment.toLocalDate());
    double minutes = moment.toLocalTime().toSecondOfDay() / 60.0;
    return Strip.DAY * (days + minutes / DAY_MINUTES);
  }

  private static double clamp(double x) {
    return Math.clamp(x, 0, WEEK);
  }

  private static String text(char command, double x, double y) {
    return String.format(Locale.ROOT, "%c%.0f %.0f", command, x, y);
  }
}
