package dev.nape.exchange.plot;

import dev.nape.exchange.text.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** One person's weeks on a page, in columns when they are many. */
final class WeeksSheet {

  private static final int LABEL = 72;
  private static final int COLUMN = LABEL + WeekStrip.WIDTH;
  private static final int BETWEEN = 48;
  private static final int LINE = WeekStrip.HEIGHT + 18;
  private static final int WEEKS_PER_COLUMN = 13;
  private static final int MOST_COLUMNS = 4;
  private static final int TOP = Sheet.MARGIN + 72;
  private static final int DAY_NAMES = 36;

  private final List<Week> weeks;
  private final Locale locale;
  private final int columns;
  private final int lines;

  private WeeksSheet(List<Week> weeks, Locale locale) {
    this.weeks = weeks;
    this.locale = locale;
    int wanted = Math.ceilDiv(weeks.size(), WEEKS_PER_COLUMN);
    columns = Math.clamp(wanted, 1, MOST_COLUMNS);
    lines = Math.ceilDiv(weeks.size(), columns);
  }

  static String draw(String title, List<Week> weeks, Locale locale) {
    return new WeeksSheet(weeks, locale).draw(title);
  }

  private String draw(String title) {
    double inner = columns * COLUMN + (columns - 1) * BETWEEN;
    int keysTop = TOP + DAY_NAMES + lines * LINE + 28;
    int keysHeight = Key.heightOf(Key.lines(keys(), inner));
    Svg svg =
        Sheet.open(
            inner + 2 * Sheet.MARGIN, keysTop + keysHeight + Sheet.MARGIN - 8, title, subtitle());
    for (int column = 0; column < columns; column++) {
      dayNames(svg, left(column));
    }
    for (int i = 0; i < weeks.size(); i++) {
      week(svg, weeks.get(i), left(i / lines), TOP + DAY_NAMES + (i % lines) * LINE);
    }
    Key.draw(keys(), Sheet.MARGIN, keysTop, inner, svg);
    return Sheet.close(svg);
  }

  private static int left(int column) {
    return Sheet.MARGIN + column * (COLUMN + BETWEEN);
  }

  private String subtitle() {
    DateTimeFormatter date = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    LocalDate first = weeks.getLast().days().getFirst().date();
    LocalDate last = weeks.getFirst().days().getLast().date();
    return Messages.text(locale, "plot.range", date.format(first), date.format(last));
  }

  private void dayNames(Svg svg, int left) {
    for (DayOfWeek day : DayOfWeek.values()) {
      double middle = left + LABEL + (day.getValue() - 0.5) * WeekStrip.WIDTH / Week.LENGTH;
      svg.text("mid", middle, TOP + 18, day.getDisplayName(TextStyle.SHORT, locale));
    }
  }

  private void week(Svg svg, Week week, int left, int top) {
    svg.path("hair", "M" + left + " " + top + "h" + COLUMN);
    LocalDate first = week.days().getFirst().date();
    svg.text(
        "date", left, top + LINE - 10, DateTimeFormatter.ofPattern("d MMM", locale).format(first));
    svg.open(
        "g",
        "class",
        "week",
        "transform",
        "translate(" + (left + LABEL) + " " + (top + LINE - WeekStrip.HEIGHT - 10) + ")");
    WeekStrip.draw(week, svg);
    svg.close("g");
  }

  private List<Key> keys() {
    return List.of(
        new Key(Key.path("st-pain", "M1 13L6 3 14 3 27 13"), word("pain")),
        new Key(Key.path("st-pain", "M3 13V4H25V13"), word("flat")),
        new Key(Key.path("st-pain", "M3 4H25v8H3z"), word("band")),
        new Key(Key.path("st-base", "M1 7h26"), word("free")),
        new Key(Key.path("st-miss", "M1 7h26"), word("missing")),
        new Key(Key.dot("st-dot"), word("massage")),
        new Key(Key.path("st-med", "M8 7l4 4.5 7-9.5"), word("medication")),
        new Key(Key.path("st-on", "M1 7h26"), word("on")),
        new Key(Key.path("st-off", "M1 7h26"), word("off")),
        new Key(Key.path("st-wash", "M1 7h26"), word("washout")));
  }

  private String word(String key) {
    return Messages.text(locale, "plot." + key);
  }
}
