package dev.nape.exchange.plot;

import dev.nape.diary.DaySummary;
import dev.nape.exchange.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Many people on a page, one line each, over the same dates. */
final class PeopleSheet {

  /** More lines than this are no picture any more. */
  static final int MOST = 200;

  private static final int TOP = Sheet.MARGIN + 72;
  private static final int HEAD = 34;
  private static final int CHART = 840;
  private static final int COUNT = 84;
  private static final int LONGEST_NAME = 20;
  private static final int TICK_APART = 84;

  private final List<TimelinePlot.Subject> people;
  private final int all;
  private final LocalDate from;
  private final LocalDate to;
  private final Locale locale;
  private final double left;
  private final double dayWidth;

  private PeopleSheet(
      List<TimelinePlot.Subject> people, LocalDate from, LocalDate to, Locale locale) {
    this.people = people.subList(0, Math.min(people.size(), MOST));
    this.all = people.size();
    this.from = from;
    this.to = to;
    this.locale = locale;
    int longest = this.people.stream().mapToInt(p -> shown(p.name()).length()).max().orElse(0);
    left = Sheet.MARGIN + Math.max(4, longest) * 8.0 + 12;
    dayWidth = CHART / (double) (ChronoUnit.DAYS.between(from, to) + 1);
  }

  static String draw(
      String title,
      List<TimelinePlot.Subject> people,
      LocalDate from,
      LocalDate to,
      Locale locale) {
    return new PeopleSheet(people, from, to, locale).draw(title);
  }

  private String draw(String title) {
    List<PersonLine> lines =
        people.stream()
            .map(person -> new PersonLine(person.diary().between(from, to), left, dayWidth))
            .toList();
    double right = left + CHART + 2 * COUNT;
    double bottom = TOP + HEAD + lines.size() * PersonLine.HEIGHT;
    double inner = right - Sheet.MARGIN;
    double keysHeight = Key.heightOf(Key.lines(keys(), inner));
    Svg svg = Sheet.open(right + Sheet.MARGIN, bottom + 24 + keysHeight + 24, title, subtitle());
    dates(svg, bottom);
    counts(svg, lines);
    for (int i = 0; i < lines.size(); i++) {
      line(svg, people.get(i).name(), lines.get(i), TOP + HEAD + i * PersonLine.HEIGHT);
    }
    Key.draw(keys(), Sheet.MARGIN, bottom + 28, inner, svg);
    return Sheet.close(svg);
  }

  private String subtitle() {
    DateTimeFormatter date = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    return Messages.text(
        locale,
        all > people.size() ? "plot.peopleFirst" : "plot.people",
        date.format(from),
        date.format(to),
        people.size(),
        all);
  }

  /** A hairline at the first of a month, where its name has room. */
  private void dates(Svg svg, double bottom) {
    double last = Double.NEGATIVE_INFINITY;
    for (LocalDate month = from.withDayOfMonth(1);
        !month.isAfter(to);
        month = month.plusMonths(1)) {
      LocalDate shown = month.isBefore(from) ? from : month;
      double x = left + ChronoUnit.DAYS.between(from, shown) * dayWidth;
      if (x - last >= TICK_APART && x + TICK_APART <= left + CHART) {
        svg.path("hair", "M" + Svg.number(x) + " " + (TOP + 22) + "V" + Svg.number(bottom));
        svg.text(
            "date", x, TOP + 14, DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(shown));
        last = x;
      }
    }
  }

  private void counts(Svg svg, List<PersonLine> lines) {
    boolean phased = lines.stream().anyMatch(PeopleSheet::isPhased);
    double first = left + CHART + COUNT;
    svg.text("end", first + COUNT, TOP - 6, word("counted"));
    if (phased) {
      svg.text("end", first, TOP + 14, word("without"));
    }
    svg.text("end", first + COUNT, TOP + 14, word(phased ? "with" : "logged"));
    for (int i = 0; i < lines.size(); i++) {
      PersonLine line = lines.get(i);
      double y = TOP + HEAD + i * PersonLine.HEIGHT + 13;
      svg.text("end count", first, y, phased ? line.countWithout() : "");
      svg.text("end count", first + COUNT, y, phased ? line.countWith() : line.countAll());
    }
  }

  private static boolean isPhased(PersonLine line) {
    return line.days().stream().map(DaySummary::phase).anyMatch(phase -> phase != null);
  }

  private void line(Svg svg, String name, PersonLine line, double top) {
    svg.open("g", "class", "person");
    svg.text("name", Sheet.MARGIN, top + 13, shown(name));
    line.draw(svg, top);
    svg.close("g");
  }

  private static String shown(String name) {
    int length = name.codePointCount(0, name.length());
    return length <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }

  private List<Key> keys() {
    return List.of(
        new Key(Key.path("pe-migraine", "M8 13h12v-11h-12z"), word("migraine")),
        new Key(Key.path("pe-headache", "M8 13h12v-6h-12z"), word("headache")),
        new Key(Key.path("pe-free", "M1 13h26v-1.3h-26z"), word("free")),
        new Key("", word("blank")),
        new Key(Key.path("pe-on", "M1 9h26v-1.3h-26z"), word("tried")),
        new Key(Key.path("pe-start", "M14 0v14"), word("start")));
  }

  private String word(String key) {
    return Messages.text(locale, "plot." + key);
  }
}
