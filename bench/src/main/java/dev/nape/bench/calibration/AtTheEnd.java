package dev.nape.bench.calibration;

import dev.nape.simulation.Blocks;
import dev.nape.simulation.FinalRule;
import dev.nape.simulation.Share;
import dev.nape.trial.Verdict.Randomised;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What people are told at the planned end: false alarms, coverage, power. */
final class AtTheEnd {

  /** No more than this is called a false alarm of one in twenty. */
  static final double MOST_FALSE = 0.055;

  private static final double LEAST_COVERAGE = 0.93;
  private static final double MOST_COVERAGE = 0.99;
  private static final double POWER_WITHIN = 0.02;

  /** A cell, what it came to in numbers, and not everybody's answer. */
  record Row(
      Condition condition,
      Share helps,
      Share worse,
      Share decided,
      Share nothing,
      Share coverage,
      Share confirmed,
      double told,
      double truth,
      double cut) {

    static Row of(Condition condition, Setting setting) {
      FinalRule rule =
          FinalRule.of(condition.cell(setting.people()), setting.streams("final " + condition));
      return new Row(
          condition,
          rule.verdict(Randomised.HELPS),
          rule.verdict(Randomised.WORSE),
          rule.decided(),
          rule.verdict(Randomised.NO_MEANINGFUL_EFFECT),
          rule.coverage(),
          rule.confirmed(),
          rule.estimateWhenHelps(),
          rule.truth(),
          rule.cut());
    }

    double offPower() {
      return helps.value() - condition.helps().orElseThrow();
    }

    boolean isPower() {
      return !condition.isNull() && condition.helps().isPresent();
    }
  }

  private AtTheEnd() {}

  static List<Row> rows(Setting setting) {
    return Stream.concat(Condition.published().stream(), more())
        .map(condition -> Row.of(condition, setting))
        .toList();
  }

  /**
   * Cells that the published table has not: more nulls, weeks instead of fortnights, long trials.
   */
  private static Stream<Condition> more() {
    List<Condition> more = new ArrayList<>();
    for (int cycles : List.of(4, 6, 8)) {
      more.add(Condition.of(Blocks.weeks(cycles), 6, 1, 0));
      more.add(Condition.of(Blocks.weeks(cycles), 15, 1, -0.5));
    }
    more.add(Condition.of(Blocks.weeks(8), 15, 0.5, 0));
    for (int cycles : List.of(13, 26)) {
      more.add(Condition.of(Blocks.fortnights(cycles), 15, 1, 0));
      more.add(Condition.of(Blocks.fortnights(cycles), 20, 1, 0));
      more.add(Condition.of(Blocks.fortnights(cycles), 15, 0.6, 0));
      more.add(Condition.of(Blocks.fortnights(cycles), 15, 0.65, 0));
    }
    return more.stream();
  }

  static Section section(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "The product's own `CycleAnswer` at the planned end. *HELPS* and *WORSE* where nothing works"
            + " are false alarms; *told* is the average estimate of those told that it helps, beside"
            + " what was true.");
    lines.add("");
    lines.add("![False alarms](calibration/false-alarms.svg)");
    lines.add("");
    lines.add("![Power](calibration/power.svg)");
    lines.add("");
    for (Scenario scenario : Scenario.values()) {
      lines.add("### " + scenario);
      lines.add("");
      lines.addAll(table(rows.stream().filter(r -> r.condition.scenario() == scenario).toList()));
    }
    return new Section("At the planned end", lines, List.of(coverage(rows), power(rows)));
  }

  private static List<String> table(List<Row> rows) {
    Table table =
        new Table(
            "weeks (blocks)",
            "migraine days in 28",
            "HELPS",
            "table",
            "WORSE",
            "NO MEANINGFUL EFFECT",
            "coverage of 95 %",
            "told / true",
            "confirmed by the coin");
    for (Row row : rows) {
      Condition condition = row.condition;
      table.row(
          String.format(
              Locale.ROOT,
              "%d (%d × %d days)",
              condition.weeks(),
              2 * condition.blocks().cycles(),
              condition.blocks().length().days()),
          condition.people(),
          Table.of(row.helps),
          condition.helps().isPresent() ? Table.of(condition.helps().getAsDouble(), 3) : "–",
          Table.of(row.worse),
          Table.of(row.nothing),
          Table.of(row.coverage),
          row.helps.count() == 0
              ? "–"
              : Table.of(row.told, 1) + " / " + Table.of(row.truth, 1).replace("-0.0", "0.0"),
          row.confirmed.of() == 0 ? "–" : Table.of(row.confirmed.value(), 2));
    }
    return table.lines();
  }

  private static Criterion coverage(List<Row> rows) {
    Row least =
        rows.stream().min(Comparator.comparingDouble(row -> row.coverage.value())).orElseThrow();
    Row most =
        rows.stream().max(Comparator.comparingDouble(row -> row.coverage.value())).orElseThrow();
    return new Criterion(
        2,
        "95 % ranges hold the truth in 93–99 % of people, in every cell",
        least.coverage.value() >= LEAST_COVERAGE && most.coverage.value() <= MOST_COVERAGE,
        Table.of(least.coverage)
            + " to "
            + Table.of(most.coverage)
            + " over "
            + rows.size()
            + " cells");
  }

  private static Criterion power(List<Row> rows) {
    List<Row> known = rows.stream().filter(Row::isPower).toList();
    Row worst =
        known.stream()
            .max(Comparator.comparingDouble(row -> Math.abs(row.offPower())))
            .orElseThrow();
    return new Criterion(
        3,
        "power within 2 points of the table, in every cell with an effect",
        Math.abs(worst.offPower()) <= POWER_WITHIN,
        String.format(
            Locale.ROOT,
            "%d cells; furthest off by %.3f ± %.3f (%s: %.3f, table %.3f)",
            known.size(),
            worst.offPower(),
            Math.hypot(
                worst.helps.standardError(),
                new Share((int) Math.round(8_000 * worst.condition.helps().orElseThrow()), 8_000)
                    .standardError()),
            worst.condition,
            worst.helps.value(),
            worst.condition.helps().orElseThrow()));
  }
}
