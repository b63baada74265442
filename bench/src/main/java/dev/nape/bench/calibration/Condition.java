package dev.nape.bench.calibration;

import dev.nape.simulation.Blocks;
import dev.nape.simulation.Cell;
import dev.nape.simulation.DiaryModel;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One cell of the study of the final rule.
 *
 * @param days migraine days in 28 without massage
 * @param ratio hazard ratio of massage; 1 is no effect
 * @param trend change of the logarithm of the hazard in 84 days
 * @param helps the published share of people told that it helps, if there is one
 */
record Condition(
    Scenario scenario,
    Blocks blocks,
    double days,
    double ratio,
    double trend,
    OptionalDouble helps) {

  /** Cells of {@code final-rule.csv}, which holds the tables that power is held against. */
  static List<Condition> published() {
    return Csv.rows("final-rule.csv").stream().map(Condition::published).toList();
  }

  private static Condition published(String[] row) {
    return new Condition(
        Scenario.valueOf(row[0].toUpperCase(Locale.ROOT)),
        Blocks.fortnights(Integer.parseInt(row[1])),
        Double.parseDouble(row[2]),
        Double.parseDouble(row[3]),
        Double.parseDouble(row[4]),
        OptionalDouble.of(Double.parseDouble(row[5])));
  }

  static Condition of(Blocks blocks, double days, double ratio, double trend) {
    return new Condition(Scenario.STANDARD, blocks, days, ratio, trend, OptionalDouble.empty());
  }

  boolean isNull() {
    return ratio == 1;
  }

  Cell cell(int people) {
    DiaryModel model = DiaryModel.of(days).withHazardRatio(ratio).withTrend(trend);
    return new Cell(scenario.of(model), blocks, people);
  }

  int weeks() {
    return blocks.days() / 7;
  }

  /** What people are like, and what massage does. */
  String people() {
    String effect =
        isNull() ? "no effect" : String.format(Locale.ROOT, "hazard × %s", plain(ratio));
    String falling = trend == 0 ? "" : String.format(Locale.ROOT, ", trend %s", plain(trend));
    return plain(days) + " days, " + effect + falling;
  }

  @Override
  public String toString() {
    return scenario + ", " + blocks.cycles() + " cycles, " + people();
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? Integer.toString((int) number)
        : Double.toString(number).replace("-", "−");
  }
}
