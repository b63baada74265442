package dev.nape.exchange.plot;

import dev.nape.diary.Answer;
import dev.nape.diary.DaySummary;
import dev.nape.diary.StudyPhase;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One person on one line: a high bar for a migraine day, a low one for another headache day, a thin
 * line for a day without, nothing for a day not logged, a rule under the days with what is tried.
 *
 * @param days one after another, from the first day of the picture to its last
 * @param left where the line begins
 * @param dayWidth in units of the picture
 */
record PersonLine(List<DaySummary> days, double left, double dayWidth) {

  static final int HEIGHT = 17;

  private static final int BASE = 12;
  private static final int HIGH = 11;
  private static final int LOW = 6;
  private static final double THIN = 1.25;
  private static final Set<StudyPhase> WITHOUT = Set.of(StudyPhase.BASELINE, StudyPhase.OFF);

  void draw(Svg svg, double top) {
    bars(svg, "pe-free", day -> day.headache() == Answer.NO, top + BASE, THIN);
    bars(svg, "pe-headache", PersonLine::isOtherHeadache, top + BASE, LOW);
    bars(svg, "pe-migraine", day -> day.migraine() == Answer.YES, top + BASE, HIGH);
    bars(svg, "pe-on", day -> day.phase() == StudyPhase.ON, top + BASE + 3, THIN);
    start()
        .ifPresent(day ->
            svg.path("pe-start", "M" + Svg.number(x(day)) + " " + Svg.number(top) + "v" + HEIGHT));
  }

  private static boolean isOtherHeadache(DaySummary day) {
    return day.headache() == Answer.YES && day.migraine() != Answer.YES;
  }

  /** One bar for each run of days, all in one path: a year of many people is many days. */
  private void bars(
      Svg svg, String style, Predicate<DaySummary> which, double base, double height) {
    StringBuilder d = new StringBuilder();
    int start = 0;
    while (start < days.size()) {
      int end = start;
      while (end < days.size() && which.test(days.get(end))) {
        end++;
      }
      if (end > start) {
        d.append('M').append(Svg.number(x(start))).append(' ').append(Svg.number(base));
        d.append('H').append(Svg.number(x(end))).append("v-").append(Svg.number(height));
        d.append('H').append(Svg.number(x(start))).append('z');
      }
      start = end + 1;
    }
    if (!d.isEmpty()) {
      svg.path(style, d.toString());
    }
  }

  /** The first day with what is tried, if it follows a baseline. */
  private OptionalInt start() {
    return IntStream.range(1, days.size())
        .filter(i -> days.get(i).phase() == StudyPhase.ON)
        .limit(1)
        .filter(i -> days.subList(0, i).stream().anyMatch(d -> d.phase() == StudyPhase.BASELINE))
        .findFirst();
  }

  private double x(int day) {
    return left + day * dayWidth;
  }

  /** Counts days before or without, as "7 of 13"; empty when there were none. */
  String countWithout() {
    return count(day -> day.phase() != null && WITHOUT.contains(day.phase()));
  }

  /** Counts days with what is tried. */
  String countWith() {
    return count(day -> day.phase() == StudyPhase.ON);
  }

  /** Counts all days. */
  String countAll() {
    return count(day -> true);
  }

  private String count(Predicate<DaySummary> which) {
    List<DaySummary> observed = days.stream().filter(which).filter(DaySummary::isObserved).toList();
    long bad = observed.stream().filter(day -> day.headache() == Answer.YES).count();
    return observed.isEmpty() ? "" : bad + " / " + observed.size();
  }
}
