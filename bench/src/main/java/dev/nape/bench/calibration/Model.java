package dev.nape.bench.calibration;

import dev.nape.simulation.Blocks;
import dev.nape.simulation.Cell;
import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.FinalRule;
import dev.nape.simulation.Realised;
import dev.nape.trial.Pairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the simulated diaries look like, beside what they imitate. */
final class Model {

  private static final int WEEKS = 24;

  private Model() {}

  static Section section(Setting setting) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Attacks begin with a hazard that a slow wave, the weekday, a menstrual window, a trend and massage"
            + " multiply, and last one to three days; days go missing in gaps"
            + " (`dev.nape.simulation.DiaryModel`). *Paired* is the dispersion that the product itself"
            + " estimates from trials without an effect.");
    lines.add("");
    Table table =
        new Table(
            "people",
            "migraine days in 28",
            "after a day without",
            "after a day with",
            "weekly dispersion",
            "paired",
            "missing");
    for (double days : List.of(4.0, 6.0, 10.0, 15.0, 20.0)) {
      row(table, String.format(Locale.ROOT, "%.0f days", days), DiaryModel.of(days), setting);
    }
    row(
        table,
        "6 days, heavy clustering",
        DiaryModel.of(6).with(DiaryModel.Clustering.HEAVY),
        setting);
    table.row("*published, 6 days*", "5.98", "0.142", "0.476", "1.72", "1.6 (heavy: 2.1)", "0.20");
    table.row("*24 people of Kostecki-Dillon*", "5.8", "0.161", "0.380", "1.27–1.63", "1.7", "–");
    lines.addAll(table.lines());
    return new Section("The simulated people", lines, List.of());
  }

  private static void row(Table table, String name, DiaryModel model, Setting setting) {
    Realised realised =
        Realised.of(model, setting.people(), WEEKS, setting.streams("model " + name));
    table.row(
        name,
        Table.of(realised.per28(), 2),
        Table.of(realised.afterNone(), 3),
        Table.of(realised.afterOne(), 3),
        Table.of(realised.weekly(), 2),
        Table.of(paired(model, setting), 2),
        Table.of(realised.missing(), 3));
  }

  private static double paired(DiaryModel model, Setting setting) {
    Cell cell = new Cell(model, Blocks.fortnights(6), setting.people());
    return Pairs.dispersion(
        cell
            .map(
                setting.streams("paired " + model.days() + model.clustering()),
                trial -> FinalRule.answer(trial, cell).pairs())
            .stream()
            .flatMap(Optional::stream)
            .toList());
  }
}
