package dev.nape.bench.calibration;

import dev.nape.simulation.Blocks;
import dev.nape.simulation.Cell;
import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.FinalRule;
import dev.nape.simulation.Share;
import dev.nape.trial.Pairs;
import dev.nape.trial.pooling.Effect;
import dev.nape.trial.pooling.Pooled;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Twenty and forty people's trials put together, again and again. */
final class Pooling {

  private static final int CYCLES = 6;
  private static final double MOST_FALSE = 0.055;

  /** A truth for a group. */
  private record Truth(
      String words, double meanLogRatio, double spread, String published20, String published40) {

    boolean isNull() {
      return meanLogRatio == 0 && spread == 0;
    }

    DiaryModel model() {
      return DiaryModel.of(6)
          .with(new DiaryModel.Days(6, 0.4))
          .with(new DiaryModel.Massage(Math.exp(meanLogRatio), spread, 2));
    }
  }

  private static final List<Truth> TRUTHS =
      List.of(
          new Truth("no effect in anybody", 0, 0, "type I .020", "type I .047"),
          new Truth("nothing on average, τ = 0.5", 0, 0.5, "–", "–"),
          new Truth("30 % fewer attacks, τ = 0.3", -0.357, 0.3, ".962, .49", ".948, .79"));

  private Pooling() {}

  static Section section(Setting setting) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Groups of people with 24 weeks each, 6 migraine days in 28 in the median person (spread of"
            + " the logarithm 0.4). Pooled by the product: dispersion estimated from the whole group,"
            + " REML, modified Knapp–Hartung. *Truth* is the average over many people with nothing missing.");
    lines.add("");
    Table table =
        new Table(
            "truth",
            "people in a group",
            "days fewer per 28",
            "range without 0",
            "coverage of 95 %",
            "published",
            "groups");
    boolean met = true;
    List<String> seen = new ArrayList<>();
    for (Truth truth : TRUTHS) {
      double fewer = fewer(truth, setting);
      for (int people : List.of(20, 40)) {
        List<Pooled> groups = groups(truth, people, setting);
        Share excluded = Share.of(groups, group -> !group.range().contains(0));
        Share coverage = Share.of(groups, group -> group.range().contains(fewer));
        table.row(
            truth.words,
            Integer.toString(people),
            Table.of(fewer, 2),
            Table.of(excluded),
            Table.of(coverage),
            people == 20 ? truth.published20 : truth.published40,
            Integer.toString(groups.size()));
        met &= coverage.value() >= 0.93 && coverage.value() <= 0.98;
        met &= !truth.isNull() || excluded.value() <= MOST_FALSE;
        seen.add(
            (truth.isNull() ? "type I " + Table.of(excluded) + ", " : "")
                + "coverage "
                + Table.of(coverage));
      }
    }
    lines.addAll(table.lines());
    return new Section(
        "Many people together",
        lines,
        List.of(
            new Criterion(
                5,
                "pooled: type I at most 5.5 %, coverage 93–98 %",
                met,
                String.join("; ", seen))));
  }

  /** A group for every two people that a cell has. */
  private static List<Pooled> groups(Truth truth, int people, Setting setting) {
    int groups = setting.people() / 2;
    Cell cell = new Cell(truth.model(), Blocks.fortnights(CYCLES), groups * people);
    List<Optional<Pairs>> all =
        cell.map(
            setting.streams("pool " + truth.words + people),
            trial -> FinalRule.answer(trial, cell).pairs());
    List<Pooled> pooled = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      List<Pairs> members =
          all.subList(group * people, (group + 1) * people).stream()
              .flatMap(Optional::stream)
              .toList();
      double dispersion = Pairs.dispersion(members);
      List<Effect> effects = members.stream().map(one -> one.effect(dispersion)).toList();
      pooled.add(Pooled.of(effects).orElseThrow());
    }
    return pooled;
  }

  /** What there is to be found, from so many people that its own error does not matter. */
  private static double fewer(Truth truth, Setting setting) {
    DiaryModel whole = truth.model().with(DiaryModel.Missing.NONE);
    Cell cell = new Cell(whole, Blocks.fortnights(CYCLES), 25 * setting.people());
    return cell
        .map(
            setting.streams("truth " + truth.words),
            trial -> trial.off().per28().orElseThrow() - trial.on().per28().orElseThrow())
        .stream()
        .mapToDouble(fewer -> fewer)
        .average()
        .orElseThrow();
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
