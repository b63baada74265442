package dev.nape.bench.calibration;

import dev.nape.simulation.Blocks;
import dev.nape.simulation.Cell;
import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.FinalRule;
import dev.nape.simulation.Share;
import dev.nape.trial.Pairs;
import dev.nape.trial.pooling.Effect;
import dev.nape.trial.pooling.Shrunken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One person's effect beside those of a hundred: nearer to the truth, and how sure. */
final class BesideOthers {

  private static final int GROUP = 100;
  private static final int CYCLES = 6;

  private record Person(Pairs pairs, double truth) {}

  private record Seen(
      double own, double shrunken, double truth, boolean held, Shrunken.Likelihood word) {}

  private BesideOthers() {}

  static Section section(Setting setting) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Groups of 100 people with 24 weeks each; the truth of each person is what their own hazard"
            + " and frequency come to on average. The product calls its 95 % range “about 9 in 10”:"
            + " 88–94 % was seen when the method was chosen.");
    lines.add("");
    Table table =
        new Table(
            "people",
            "error of one's own estimate",
            "error beside others",
            "coverage of the range",
            "“likely” said, and true",
            "people");
    row(table, "6 days, 30 % fewer attacks, τ = 0.3", 6, -0.357, 0.3, setting);
    row(table, "12 days, 30 % fewer attacks, τ = 0.5", 12, -0.357, 0.5, setting);
    row(table, "6 days, nothing on average, τ = 0.3", 6, 0, 0.3, setting);
    lines.addAll(table.lines());
    return new Section("One person beside others", lines, List.of());
  }

  private static void row(
      Table table, String name, double days, double meanLog, double tau, Setting setting) {
    DiaryModel model =
        DiaryModel.of(days)
            .with(new DiaryModel.Days(days, 0.4))
            .with(new DiaryModel.Massage(Math.exp(meanLog), tau, 2));
    List<Seen> all = seen(model, name, setting);
    List<Seen> likely =
        all.stream().filter(seen -> seen.word == Shrunken.Likelihood.LIKELY).toList();
    table.row(
        name,
        Table.of(rootMeanSquare(all.stream().mapToDouble(s -> s.own - s.truth).toArray()), 2),
        Table.of(rootMeanSquare(all.stream().mapToDouble(s -> s.shrunken - s.truth).toArray()), 2),
        Table.of(Share.of(all, Seen::held)),
        likely.isEmpty()
            ? "never said"
            : String.format(
                Locale.ROOT,
                "%.2f, %s",
                (double) likely.size() / all.size(),
                Table.of(Share.of(likely, seen -> seen.truth > 0))),
        Integer.toString(all.size()));
  }

  private static List<Seen> seen(DiaryModel model, String name, Setting setting) {
    Truths truths = new Truths(CYCLES, setting);
    int groups = Math.max(2, setting.people() / 400);
    Cell cell = new Cell(model, Blocks.fortnights(CYCLES), groups * GROUP);
    List<Person> people =
        cell.map(
            setting.streams("beside " + name),
            trial ->
                new Person(
                    FinalRule.answer(trial, cell).pairs().orElseThrow(),
                    truths.fewer(trial.usualPer28(), trial.hazardRatio())));
    return IntStream.range(0, groups)
        .parallel()
        .boxed()
        .flatMap(group -> group(people.subList(group * GROUP, (group + 1) * GROUP)).stream())
        .toList();
  }

  private static List<Seen> group(List<Person> people) {
    double dispersion = Pairs.dispersion(people.stream().map(Person::pairs).toList());
    List<Effect> effects = people.stream().map(one -> one.pairs.effect(dispersion)).toList();
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      List<Effect> others = new ArrayList<>(effects);
      Effect mine = others.remove(i);
      Shrunken shrunken = Shrunken.of(mine, others).orElseThrow();
      double truth = people.get(i).truth;
      seen.add(
          new Seen(
              mine.value(),
              shrunken.value(),
              truth,
              shrunken.range().contains(truth),
              shrunken.benefit()));
    }
    return seen;
  }

  private static double rootMeanSquare(double[] errors) {
    return Math.sqrt(java.util.Arrays.stream(errors).map(e -> e * e).average().orElse(0));
  }
}
