package dev.nape.bench.calibration;

import dev.nape.simulation.Blocks;
import dev.nape.simulation.Cell;
import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.FinalRule;
import dev.nape.simulation.Share;
import dev.nape.simulation.SimulatedTrial;
import dev.nape.simulation.Streams;
import dev.nape.trial.Verdict.Randomised;
import dev.nape.trial.WeeksNeeded;
import dev.nape.trial.exact.SignFlip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** How many weeks it takes four people of five to find out, against what the product tells them. */
final class WeeksToAnAnswer {

  private static final List<Integer> HORIZONS =
      List.of(6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 23, 26, 30, 34, 39, 45, 52, 60, 69, 78);
  private static final int WEEKS = 4;
  private static final int DRAWS = 1_000;
  private static final double POWER = 0.8;
  private static final double LEAST = 0.8;
  private static final double MOST = 1.3;
  private static final double SMALL = 0.05;

  /** Above this many cycles with missing days nothing is counted out exactly in a bench's time. */
  private static final int MOST_COUNTED = 30;

  /**
   * One kind of person and effect.
   *
   * @param cut share of days that massage every day takes away
   * @param simulated weeks until the coin's own test finds it in four of five; empty above 312
   * @param told weeks that the product names
   * @param atTold what the product's own verdict comes to at that horizon
   */
  record Row(
      double days,
      double ratio,
      double cut,
      OptionalDouble simulated,
      String published,
      int told,
      Optional<Share> atTold) {

    /** What is told over what is so; empty where nobody simulated so long. */
    OptionalDouble off() {
      return simulated.isPresent()
          ? OptionalDouble.of(told / simulated.getAsDouble())
          : OptionalDouble.empty();
    }

    boolean isWithin() {
      return off().isEmpty() || (off().getAsDouble() >= LEAST && off().getAsDouble() <= MOST);
    }
  }

  private WeeksToAnAnswer() {}

  /** People and effects of the published table: a hazard that is halved, or less by 30 %. */
  static List<Row> rows(Setting setting) {
    return Csv.rows("weeks.csv").stream()
        .filter(row -> !row[1].equals("0.25"))
        .map(row -> {
          double ratio = Double.parseDouble(row[1]);
          return row(
              Double.parseDouble(row[0]),
              ratio,
              1 - ratio,
              row[3].isEmpty() ? "> 312" : row[3],
              setting);
        })
        .toList();
  }

  /** The same people, and days that are halved, or fewer by 30 %: what the sentence speaks of. */
  static List<Row> ofDays(Setting setting) {
    return Csv.rows("weeks.csv").stream()
        .filter(row -> !row[1].equals("0.25"))
        .map(row -> {
          double days = Double.parseDouble(row[0]);
          double cut = 1 - Double.parseDouble(row[1]);
          return row(days, HazardRatio.thatCuts(days, cut, setting), cut, "–", setting);
        })
        .toList();
  }

  private static Row row(
      double days, double ratio, double planned, String published, Setting setting) {
    DiaryModel model = DiaryModel.of(days).withHazardRatio(ratio);
    double observed = WeeksNeeded.DAYS_PER_BLOCK * (1 - WeeksNeeded.USUALLY_MISSING);
    int told = WeeksNeeded.weeks(days / 28, planned, observed);
    return new Row(
        days,
        ratio,
        HazardRatio.cut(model, setting),
        simulated(model, setting),
        published,
        told,
        atTold(model, told / WEEKS, setting));
  }

  private static OptionalDouble simulated(DiaryModel model, Setting setting) {
    Streams streams = setting.streams("weeks " + model.days() + model.massage());
    int longest = HORIZONS.getLast();
    List<SimulatedTrial> people =
        new Cell(model, Blocks.fortnights(longest), Math.max(200, setting.people() / 4))
            .map(streams, trial -> trial);
    double before = 0;
    int beforeCycles = 0;
    for (int cycles : HORIZONS) {
      double power = power(people, cycles, setting);
      if (power >= POWER) {
        double part = (POWER - before) / (power - before);
        return OptionalDouble.of(WEEKS * (beforeCycles + part * (cycles - beforeCycles)));
      }
      before = power;
      beforeCycles = cycles;
    }
    return OptionalDouble.empty();
  }

  private static double power(List<SimulatedTrial> people, int cycles, Setting setting) {
    return people.parallelStream()
            .mapToInt(trial -> finds(scores(trial, cycles), setting.seed()) ? 1 : 0)
            .sum()
        / (double) people.size();
  }

  private static boolean finds(double[] scores, long seed) {
    double sum = java.util.Arrays.stream(scores).sum();
    return sum > 0 && SignFlip.sampled(scores, DRAWS, new SplittableRandom(seed)) <= SMALL;
  }

  private static double[] scores(SimulatedTrial trial, int cycles) {
    return trial.cycles().subList(0, cycles).stream().mapToDouble(c -> c.score()).toArray();
  }

  private static Optional<Share> atTold(DiaryModel model, int cycles, Setting setting) {
    boolean tooLong = cycles > HORIZONS.getLast();
    boolean tooDear = cycles > MOST_COUNTED && cycles <= SignFlip.MOST_SCORES;
    if (tooLong || tooDear) {
      return Optional.empty();
    }
    Cell cell = new Cell(model, Blocks.fortnights(cycles), Math.max(200, setting.people() / 4));
    return Optional.of(
        FinalRule.of(cell, setting.streams("told " + model.days() + model.massage()))
            .verdict(Randomised.HELPS));
  }

  static Section section(List<Row> rows, List<Row> ofDays) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Weeks until the exact test finds the effect in four people of five (p ≤ 0.05 and fewer days),"
            + " against the weeks that the product names before a person begins, and how many are"
            + " told HELPS by the product's own rule when they have done so many weeks.");
    lines.add("");
    lines.add("![Weeks needed](calibration/weeks.svg)");
    lines.add("");
    lines.addAll(table(rows).lines());
    lines.add(
        "The formula plans for a cut of *days*, and a hazard that is halved takes less than half of the"
            + " days away: with 20 days in 28, 30 % less hazard is only a fifth fewer days, and the"
            + " weeks that are told for 30 % are too few for it. For people whose *days* are cut as the"
            + " sentence says:");
    lines.add("");
    lines.addAll(table(ofDays).lines());
    return new Section("Weeks to an answer", lines, List.of(criterion(rows, ofDays)));
  }

  private static Table table(List<Row> rows) {
    Table table =
        new Table(
            "migraine days in 28, hazard",
            "fewer days, massage every day",
            "simulated weeks",
            "published",
            "told",
            "told / simulated",
            "HELPS at the told weeks");
    for (Row row : rows) {
      table.row(
          String.format(Locale.ROOT, "%.0f days, × %.2f", row.days, row.ratio),
          String.format(Locale.ROOT, "%.0f %%", 100 * row.cut),
          row.simulated.isPresent() ? Table.of(row.simulated.getAsDouble(), 0) : "> 312",
          row.published,
          Integer.toString(row.told),
          row.off().isPresent() ? Table.of(row.off().getAsDouble(), 2) : "–",
          row.atTold.map(Table::of).orElse("–"));
    }
    return table;
  }

  private static Criterion criterion(List<Row> rows, List<Row> ofDays) {
    return new Criterion(
        7,
        "weeks that are told lie within −20 % and +30 % of simulated weeks",
        Stream.concat(rows.stream(), ofDays.stream()).allMatch(Row::isWithin),
        "for a cut of the hazard " + spread(rows) + "; for a cut of days " + spread(ofDays));
  }

  private static String spread(List<Row> rows) {
    double[] known =
        rows.stream()
            .filter(row -> row.off().isPresent())
            .mapToDouble(row -> row.off().orElseThrow())
            .sorted()
            .toArray();
    return String.format(
        Locale.ROOT,
        "%+.0f %% to %+.0f %%, %d of %d within",
        100 * (known[0] - 1),
        100 * (known[known.length - 1] - 1),
        rows.stream().filter(row -> row.off().isPresent() && row.isWithin()).count(),
        known.length);
  }
}
