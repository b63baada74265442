package dev.nape.bench.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** The whole study: {@code ./nape bench calibration [people]}. */
public final class Calibration {

  private final Setting setting;
  private final List<Section> sections = new ArrayList<>();

  private Calibration(Setting setting) {
    this.setting = setting;
  }

  /**
   * Runs everything and writes {@code calibration.md} with its pictures.
   *
   * @param docs the folder to write to
   * @param people in each cell, at least 400; fewer than 8,000 are only a trial run
   */
  public static void run(Path docs, int people) throws IOException {
    Setting setting = new Setting(people, Setting.USUAL_SEED);
    Calibration study = new Calibration(setting);
    long begin = System.nanoTime();
    study.measure(docs.resolve("calibration"));
    double seconds = (System.nanoTime() - begin) / 1e9;
    Report.write(docs.resolve("calibration.md"), setting, study.sections, seconds);
  }

  private void measure(Path pictures) throws IOException {
    Speed.Measured speed = timed("speed", () -> Speed.measured(setting));
    List<AtTheEnd.Row> ends = timed("at the end", () -> AtTheEnd.rows(setting));
    List<WhileLooking.Row> looks = timed("looking", () -> WhileLooking.rows(ends, setting));
    List<WeeksToAnAnswer.Row> weeks = timed("weeks", () -> WeeksToAnAnswer.rows(setting));
    List<WeeksToAnAnswer.Row> ofDays =
        timed("weeks, of days", () -> WeeksToAnAnswer.ofDays(setting));
    List<EveryDay.Row> daily = timed("every day", () -> EveryDay.rows(setting));
    sections.add(timed("model", () -> Model.section(setting)));
    sections.add(falseAlarms(ends, looks, daily));
    sections.add(AtTheEnd.section(ends));
    sections.add(WhileLooking.section(looks));
    sections.add(EveryDay.section(daily));
    sections.add(timed("pooling", () -> Pooling.section(setting)));
    sections.add(timed("beside others", () -> BesideOthers.section(setting)));
    sections.add(timed("before and after", () -> BeforeAndAfter.section(setting)));
    sections.add(WeeksToAnAnswer.section(weeks, ofDays));
    sections.add(timed("relief", () -> Relief.section(setting)));
    sections.add(Oracles.section(pictures.resolve("../..").normalize()));
    sections.add(Speed.section(speed));
    Pictures.write(pictures, ends, looks, ofDays);
  }

  private static <T> T timed(String what, Supplier<T> part) {
    long begin = System.nanoTime();
    T made = part.get();
    System.out.printf("%-18s %6.1f s%n", what, (System.nanoTime() - begin) / 1e9);
    return made;
  }

  /** The first demand is about every way of looking. */
  private static Section falseAlarms(
      List<AtTheEnd.Row> ends, List<WhileLooking.Row> looks, List<EveryDay.Row> daily) {
    AtTheEnd.Row end =
        ends.stream()
            .filter(row -> row.condition().isNull())
            .max(Comparator.comparingDouble(row -> row.decided().value()))
            .orElseThrow();
    WhileLooking.Row look =
        looks.stream()
            .max(Comparator.comparingDouble(row -> row.looks().everDecided().value()))
            .orElseThrow();
    EveryDay.Row day =
        daily.stream().max(Comparator.comparingDouble(row -> row.page().value())).orElseThrow();
    double worst =
        Math.max(
            day.page().value(),
            Math.max(end.decided().value(), look.looks().everDecided().value()));
    return new Section(
        "",
        List.of(),
        List.of(
            new Criterion(
                1,
                "HELPS and WORSE together at most 5.5 % where nothing works, in every cell",
                worst <= AtTheEnd.MOST_FALSE,
                looks.size()
                    + " cells: at most "
                    + Table.of(end.decided())
                    + " at the end, "
                    + Table.of(look.looks().everDecided())
                    + " with a look after every cycle, "
                    + Table.of(day.page())
                    + " with a look every day")));
  }
}
