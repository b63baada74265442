package dev.nape.bench.calibration;

import dev.nape.simulation.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/** False alarms, power, and weeks needed as pictures. */
final class Pictures {

  private static final List<String> COLOURS = List.of("a", "b", "c", "d", "e");

  private Pictures() {}

  static void write(
      Path folder,
      List<AtTheEnd.Row> ends,
      List<WhileLooking.Row> looks,
      List<WeeksToAnAnswer.Row> weeks)
      throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("false-alarms.svg"), falseAlarms(looks));
    Files.writeString(folder.resolve("power.svg"), power(ends));
    Files.writeString(folder.resolve("weeks.svg"), weeks(weeks));
  }

  /** A column a cell: what the rule says, and what the first small p would have said. */
  private static String falseAlarms(List<WhileLooking.Row> rows) {
    Chart chart =
        new Chart(
            400,
            "False alarms of people who look after every cycle",
            "Share told HELPS or WORSE where nothing works; a point a cell, bars of two standard errors");
    DoubleUnaryOperator y = share -> chart.bottom() - share / 0.22 * (chart.bottom() - Chart.TOP);
    for (int percent = 0; percent <= 20; percent += 5) {
      chart.up(y.applyAsDouble(percent / 100.0), percent + " %");
    }
    chart.line("limit", Chart.LEFT, y.applyAsDouble(0.055), Chart.right(), y.applyAsDouble(0.055));
    double step = (double) (Chart.right() - Chart.LEFT) / rows.size();
    for (int i = 0; i < rows.size(); i++) {
      double x = Chart.LEFT + (i + 0.5) * step;
      bar(chart, "a", x - 2, rows.get(i).looks().everDecided(), y);
      bar(chart, "b", x + 2, rows.get(i).looks().everSmallP(), y);
    }
    chart.text(
        "a", Chart.LEFT, chart.bottom() + 26, "start", "● Nape’s rule, a look after every cycle");
    chart.text(
        "b", Chart.LEFT + 300, chart.bottom() + 26, "start", "● stopping at the first p ≤ 0.05");
    chart.text("quiet", Chart.right(), chart.bottom() + 26, "end", "- - asked: at most 5.5 %");
    return chart.toString();
  }

  private static void bar(Chart chart, String style, double x, Share share, DoubleUnaryOperator y) {
    double error = 2 * share.standardError();
    chart.line(
        style,
        x,
        y.applyAsDouble(Math.max(0, share.value() - error)),
        x,
        y.applyAsDouble(share.value() + error));
    chart.dot(style, x, y.applyAsDouble(share.value()), 3);
  }

  private static String power(List<AtTheEnd.Row> ends) {
    Chart chart =
        new Chart(
            440,
            "How many find out",
            "Share told HELPS at the planned end; ring: the published table; hazard of an attack with massage");
    DoubleUnaryOperator y = share -> chart.bottom() - share * (chart.bottom() - Chart.TOP);
    DoubleUnaryOperator x =
        weeks -> Chart.LEFT + (weeks - 10) / 100 * (Chart.right() - 130 - Chart.LEFT);
    for (int percent = 0; percent <= 100; percent += 20) {
      chart.up(y.applyAsDouble(percent / 100.0), percent + " %");
    }
    for (int weeks : List.of(16, 24, 32, 52, 104)) {
      chart.across(x.applyAsDouble(weeks), weeks == 104 ? weeks + " weeks" : "" + weeks);
    }
    List<List<AtTheEnd.Row>> lines =
        ends.stream()
            .filter(row -> row.isPower() && row.condition().scenario() == Scenario.STANDARD)
            .collect(Collectors.groupingBy(row -> row.condition().people()))
            .values()
            .stream()
            .sorted((one, other) -> Double.compare(last(other), last(one)))
            .toList();
    double above = -1_000;
    for (int i = 0; i < lines.size(); i++) {
      above = Math.max(above + 17, y.applyAsDouble(last(lines.get(i))) + 4);
      curve(chart, COLOURS.get(i), lines.get(i), x, y);
      chart.text(
          COLOURS.get(i),
          x.applyAsDouble(104) + 10,
          above,
          "start",
          lines.get(i).getFirst().condition().people().replace("hazard ", ""));
    }
    return chart.toString();
  }

  private static double last(List<AtTheEnd.Row> line) {
    return line.getLast().helps().value();
  }

  private static void curve(
      Chart chart,
      String style,
      List<AtTheEnd.Row> rows,
      DoubleUnaryOperator x,
      DoubleUnaryOperator y) {
    String d =
        rows.stream()
            .map(row ->
                String.format(
                    Locale.ROOT,
                    "%.1f %.1f",
                    x.applyAsDouble(row.condition().weeks()),
                    y.applyAsDouble(row.helps().value())))
            .collect(Collectors.joining(" L", "M", ""));
    chart.path("line " + style, d);
    for (AtTheEnd.Row row : rows) {
      double at = x.applyAsDouble(row.condition().weeks());
      bar(chart, style, at, row.helps(), y);
      chart.dot("hollow " + style, at, y.applyAsDouble(row.condition().helps().orElseThrow()), 6);
    }
  }

  private static String weeks(List<WeeksToAnAnswer.Row> rows) {
    Chart chart =
        new Chart(
            460,
            "Weeks that people are told, and weeks that it takes",
            "Four of five find out; both axes logarithmic; band: −20 % to +30 %");
    DoubleUnaryOperator x =
        weeks ->
            Chart.LEFT + Math.log(weeks / 35) / Math.log(400 / 35.0) * (Chart.right() - Chart.LEFT);
    DoubleUnaryOperator y =
        weeks ->
            chart.bottom()
                - Math.log(weeks / 35) / Math.log(400 / 35.0) * (chart.bottom() - Chart.TOP);
    chart.path("band", band(x, y));
    for (int tick : List.of(50, 100, 200, 300)) {
      chart.across(x.applyAsDouble(tick), Integer.toString(tick));
      chart.up(y.applyAsDouble(tick), Integer.toString(tick));
    }
    chart.line(
        "grid",
        x.applyAsDouble(35),
        y.applyAsDouble(35),
        x.applyAsDouble(400),
        y.applyAsDouble(400));
    for (WeeksToAnAnswer.Row row : rows) {
      if (row.simulated().isPresent()) {
        String style = row.cut() > 0.4 ? "a" : "b";
        double at = x.applyAsDouble(row.simulated().getAsDouble());
        chart.dot(style, at, y.applyAsDouble(row.told()), 5);
        boolean halved = style.equals("a");
        chart.text(
            style,
            halved ? at + 9 : at - 9,
            y.applyAsDouble(row.told()) + 4,
            halved ? "start" : "end",
            String.format(Locale.ROOT, "%.0f", row.days()));
      }
    }
    chart.text("quiet", Chart.right(), chart.bottom() + 40, "end", "weeks simulated");
    chart.text("quiet", Chart.LEFT + 8, Chart.TOP + 14, "start", "weeks told");
    chart.text("a", Chart.LEFT, chart.bottom() + 40, "start", "● days halved");
    chart.text("b", Chart.LEFT + 140, chart.bottom() + 40, "start", "● 30 % fewer");
    chart.text(
        "quiet", Chart.LEFT + 250, chart.bottom() + 40, "start", "figure: migraine days in 28");
    return chart.toString();
  }

  /** Cut where the frame ends. */
  private static String band(DoubleUnaryOperator x, DoubleUnaryOperator y) {
    return String.format(
        Locale.ROOT,
        "M%.1f %.1f L%.1f %.1f L%.1f %.1f L%.1f %.1f L%.1f %.1f L%.1f %.1f Z",
        x.applyAsDouble(35),
        y.applyAsDouble(35 * 1.3),
        x.applyAsDouble(400 / 1.3),
        y.applyAsDouble(400),
        x.applyAsDouble(400),
        y.applyAsDouble(400),
        x.applyAsDouble(400),
        y.applyAsDouble(320),
        x.applyAsDouble(35 / 0.8),
        y.applyAsDouble(35),
        x.applyAsDouble(35),
        y.applyAsDouble(35));
  }
}
