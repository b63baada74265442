package dev.nape.bench.calibration;

import dev.nape.simulation.Looks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What people are told who look after every cycle, where nothing works. */
final class WhileLooking {

  private static final double MOST_TWENTY = 0.05;
  private static final double ERRORS = 3;

  record Row(Condition condition, Looks looks) {

    /** How far the average evidence is from 1, in standard errors. */
    double offOne() {
      return (looks.evidence() - 1) / looks.evidenceError();
    }
  }

  private WhileLooking() {}

  static List<Row> rows(List<AtTheEnd.Row> ends, Setting setting) {
    return ends.stream()
        .map(AtTheEnd.Row::condition)
        .filter(Condition::isNull)
        .map(condition ->
            new Row(
                condition,
                Looks.of(condition.cell(setting.people()), setting.streams("final " + condition))))
        .toList();
  }

  static Section section(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "The same people without an effect, who look after every cycle and keep the first verdict"
            + " they are shown. Beside it, what they would have been told by stopping at the first"
            + " p ≤ 0.05 of the moderated t test from the fourth cycle on. *Evidence* is E after"
            + " eight cycles, or as many as there are: a fair bet averages 1.");
    lines.add("");
    Table table =
        new Table(
            "cell",
            "ever HELPS or WORSE",
            "ever p ≤ 0.05",
            "ever evidence ≥ 20",
            "average evidence");
    for (Row row : rows) {
      table.row(
          row.condition.toString(),
          Table.of(row.looks.everDecided()),
          Table.of(row.looks.everSmallP()),
          Table.of(row.looks.everTwenty()),
          String.format(
              Locale.ROOT, "%.3f ± %.3f", row.looks.evidence(), row.looks.evidenceError()));
    }
    lines.addAll(table.lines());
    return new Section("Looking after every cycle", lines, List.of(evidence(rows)));
  }

  private static Criterion evidence(List<Row> rows) {
    Row twenty =
        rows.stream()
            .max(Comparator.comparingDouble(row -> row.looks.everTwenty().value()))
            .orElseThrow();
    Row mean =
        rows.stream().max(Comparator.comparingDouble(row -> Math.abs(row.offOne()))).orElseThrow();
    return new Criterion(
        4,
        "evidence passes 20 in at most 5 % of people without an effect, and averages 1 ± 3 errors",
        twenty.looks.everTwenty().value() <= MOST_TWENTY && Math.abs(mean.offOne()) <= ERRORS,
        String.format(
            Locale.ROOT,
            "at most %s; furthest average %.3f ± %.3f, %.1f errors off (%s)",
            Table.of(twenty.looks.everTwenty()),
            mean.looks.evidence(),
            mean.looks.evidenceError(),
            mean.offOne(),
            mean.condition));
  }
}
