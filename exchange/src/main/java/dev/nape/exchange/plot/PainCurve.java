package dev.nape.exchange.plot;

import dev.nape.diary.Attack;
import dev.nape.diary.PainReading;
import dev.nape.diary.Severity;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Pain over time in one attack, as far as it was recorded: straight between readings; flat at the
 * worst pain when that is all there is; a spike when not even the end is known.
 *
 * @param points in order of time; empty when no pain was recorded at all
 * @param start in days after Monday
 * @param end in days after Monday
 */
record PainCurve(List<Point> points, double start, double end) {

  PainCurve {
    points = List.copyOf(points);
  }

  /**
   * Pain at one moment.
   *
   * @param day days after Monday, with fractions
   * @param level 0 to 10
   */
  record Point(double day, double level) {}

  /** Anything thinner is not seen: a little over an hour. */
  private static final double THINNEST = 0.05;

  private static final double SECONDS_A_DAY = 86_400;
  private static final double SPIKE = 0.15;

  static PainCurve of(Attack attack, LocalDate monday) {
    double start = dayOf(attack.start(), monday);
    boolean over = attack.end() != null;
    double end = attack.end() == null ? start + SPIKE : dayOf(attack.end(), monday);
    end = Math.max(end, start + THINNEST);
    if (!attack.readings().isEmpty()) {
      return throughReadings(attack, monday, start, over ? end : Double.MAX_VALUE);
    }
    OptionalDouble level = level(attack);
    if (level.isEmpty()) {
      return new PainCurve(List.of(), start, end);
    }
    double last = over ? level.getAsDouble() : 0;
    return new PainCurve(
        List.of(new Point(start, level.getAsDouble()), new Point(end, last)), start, end);
  }

  /** Readings from outside the attack's own times are drawn at its ends. */
  private static PainCurve throughReadings(
      Attack attack, LocalDate monday, double start, double end) {
    List<Point> points = new ArrayList<>();
    points.add(new Point(start, 0));
    for (PainReading reading : attack.readings()) {
      double day = dayOf(reading.at().atZone(attack.start().getZone()), monday);
      points.add(new Point(Math.clamp(day, start, end), reading.pain().score()));
    }
    double last = end == Double.MAX_VALUE ? points.getLast().day() + SPIKE : end;
    points.add(new Point(last, 0));
    return new PainCurve(points, start, last);
  }

  /** The worst pain; the middle of its range when only words were recorded. */
  private static OptionalDouble level(Attack attack) {
    if (attack.peak() != null) {
      return OptionalDouble.of(attack.peak().score());
    }
    return attack.severity() == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(middle(attack.severity()));
  }

  private static double middle(Severity severity) {
    return switch (severity) {
      case NONE -> 0;
      case MILD -> 2;
      case MODERATE -> 5;
      case SEVERE -> 8.5;
    };
  }

  /** By the clock on the wall where the person then was, as the days of a diary are. */
  private static double dayOf(ZonedDateTime moment, LocalDate monday) {
    double days = moment.toLocalDate().toEpochDay() - monday.toEpochDay();
    return days + moment.toLocalTime().toSecondOfDay() / SECONDS_A_DAY;
  }

  /** The part of the curve between two moments, cut where it leaves them; perhaps nothing. */
  List<Point> within(double from, double to) {
    List<Point> part = new ArrayList<>();
    for (int i = 0; i + 1 < points.size(); i++) {
      Point a = points.get(i);
      Point b = points.get(i + 1);
      if (b.day() > from && a.day() < to) {
        Point first = a.day() < from ? between(a, b, from) : a;
        if (part.isEmpty() || !part.getLast().equals(first)) {
          part.add(first);
        }
        part.add(b.day() > to ? between(a, b, to) : b);
      }
    }
    return part;
  }

  private static Point between(Point a, Point b, double day) {
    double share = (day - a.day()) / (b.day() - a.day());
    return new Point(day, a.level() + share * (b.level() - a.level()));
  }
}
