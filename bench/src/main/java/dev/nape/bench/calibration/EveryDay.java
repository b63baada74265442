package dev.nape.bench.calibration;

import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.Share;
import dev.nape.simulation.Streams;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Verdict.Randomised;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** People without an effect who look at their answer every single day. */
final class EveryDay {

  private static final int CYCLES = 13;

  /** Each of them is analysed 365 times. */
  private static final int SHARE_OF_PEOPLE = 8;

  private record Seen(boolean page, boolean file, boolean afterCycles) {}

  /**
   * Where nothing works.
   *
   * @param page ever told HELPS or WORSE by the trial's page
   * @param file by a file of the diary, analysed each day
   * @param otherwise people whom the page told something else than looks after each cycle would
   */
  record Row(String people, Share page, Share file, Share otherwise) {}

  private EveryDay() {}

  static List<Row> rows(Setting setting) {
    List<Row> rows = new ArrayList<>();
    for (double days : List.of(6.0, 15.0)) {
      rows.add(row(String.format(Locale.ROOT, "%.0f days", days), DiaryModel.of(days), setting));
    }
    return rows;
  }

  private static Row row(String people, DiaryModel model, Setting setting) {
    Streams streams = setting.streams("daily " + people);
    List<Seen> all =
        IntStream.range(0, Math.max(50, setting.people() / SHARE_OF_PEOPLE))
            .parallel()
            .mapToObj(person -> seen(new Lived(model, CYCLES, streams.of(person))))
            .toList();
    return new Row(
        people,
        Share.of(all, Seen::page),
        Share.of(all, Seen::file),
        Share.of(all, seen -> seen.page() != seen.afterCycles()));
  }

  private static Seen seen(Lived lived) {
    List<LocalDate> dates = lived.dates();
    List<LocalDate> ends =
        IntStream.range(0, dates.size()).filter(i -> i % 28 == 0).mapToObj(dates::get).toList();
    return new Seen(
        isEverDecided(dates, lived::page),
        isEverDecided(dates, lived::file),
        isEverDecided(ends, lived::page));
  }

  private static boolean isEverDecided(
      List<LocalDate> dates, Function<LocalDate, CycleAnswer> shown) {
    return dates.stream()
        .map(date -> shown.apply(date).verdict())
        .anyMatch(verdict -> verdict == Randomised.HELPS || verdict == Randomised.WORSE);
  }

  static Section section(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "The whole product: a seed draws the calendar (`Schedule`), the diary is kept by it, and"
            + " `TrialRecord` is asked on each of 365 days; the first verdict is kept. A cycle counts"
            + " once it is over, so looking every day shows what looking after every cycle shows."
            + " Beside it, the same days as a file that `nape analyze --design cycle28` reads each day.");
    lines.add("");
    Table table =
        new Table(
            "no effect, 13 cycles",
            "ever HELPS or WORSE, trial page",
            "the same, file",
            "told otherwise than after cycles",
            "people");
    for (Row row : rows) {
      table.row(
          row.people,
          Table.of(row.page),
          Table.of(row.file),
          Integer.toString(row.otherwise.count()),
          Integer.toString(row.page.of()));
    }
    lines.addAll(table.lines());
    return new Section("Looking every day", lines, List.of());
  }
}
