package dev.nape.exchange.plot;

import dev.nape.diary.Diary;
import dev.nape.diary.StudyPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A diary as a picture: one week a line, the newest first, like the paper of a recorder. Pure
 * functions from a diary to SVG text; everything that people wrote is escaped.
 */
public final class TimelinePlot {

  private TimelinePlot() {}

  /**
   * One person of a picture.
   *
   * @param name empty when there is none
   */
  public record Subject(String name, Diary diary) {}

  /** The weeks from one date to another, both included; the newest first. */
  public static List<Week> weeks(Diary diary, LocalDate from, LocalDate to) {
    return Week.of(diary, from, to);
  }

  /** The same with dates on which a session was done, whether or not a day was logged. */
  public static List<Week> weeks(
      Diary diary, LocalDate from, LocalDate to, Set<LocalDate> sessions) {
    return weeks(diary, from, to, sessions, Map.of());
  }

  /** The same with phases of days that the diary does not know to belong to one. */
  public static List<Week> weeks(
      Diary diary,
      LocalDate from,
      LocalDate to,
      Set<LocalDate> sessions,
      Map<LocalDate, StudyPhase> phases) {
    return Week.of(diary, from, to, sessions, phases);
  }

  /**
   * One week for a page that has the product's stylesheet: classes only, no styles, no script, so
   * that it may stand under a strict content policy.
   *
   * @param label the same in words, for those who do not see it
   */
  public static String svgForPage(Week week, String label) {
    Svg svg = new Svg();
    svg.open(
        "svg",
        "viewBox",
        "0 0 " + WeekStrip.WIDTH + " " + WeekStrip.HEIGHT,
        "role",
        "img",
        "aria-label",
        label);
    WeekStrip.draw(week, svg);
    return svg.close("svg").toString();
  }

  /**
   * One person's weeks as a file of its own, with style, title and key; readable in light and dark.
   *
   * @param title what is shown, and of whom
   */
  public static String standalone(
      String title, Diary diary, LocalDate from, LocalDate to, Locale locale) {
    return WeeksSheet.draw(title, weeks(diary, from, to), locale);
  }

  /**
   * Everybody as a file of its own: one person's weeks, or one line for each of many.
   *
   * @param people with at least one record between them; at most {@value PeopleSheet#MOST} are
   *     drawn, and the picture says so
   * @throws IllegalArgumentException when there is no record at all
   */
  public static String standalone(String title, List<Subject> people, Locale locale) {
    LocalDate from = firstOf(people);
    LocalDate to = lastOf(people);
    return people.size() == 1
        ? standalone(title, people.getFirst().diary(), from, to, locale)
        : PeopleSheet.draw(title, people, from, to, locale);
  }

  private static LocalDate firstOf(List<Subject> people) {
    return people.stream()
        .flatMap(subject -> subject.diary().firstDay().stream())
        .min(LocalDate::compareTo)
        .orElseThrow(() -> new IllegalArgumentException("no record at all"));
  }

  private static LocalDate lastOf(List<Subject> people) {
    return people.stream()
        .flatMap(subject -> subject.diary().lastDay().stream())
        .max(LocalDate::compareTo)
        .orElseThrow(() -> new IllegalArgumentException("no record at all"));
  }
}
