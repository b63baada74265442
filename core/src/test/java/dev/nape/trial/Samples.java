package dev.nape.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The files beside the tests, read; README.md there says where they come from. */
public final class Samples {

  private Samples() {}

  /** A row of the Kostecki-Dillon diaries. */
  public record KdRow(int person, int time, boolean headache) {
    boolean isBefore() {
      return time < 0;
    }
  }

  static List<String[]> rows(String file, String separator) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Samples.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(separator, -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<KdRow> kosteckiDillon() {
    return rows("kostecki_dillon.csv", ",").stream()
        .map(row ->
            new KdRow(Integer.parseInt(row[0]), Integer.parseInt(row[1]), row[7].equals("\"yes\"")))
        .toList();
  }

  static List<FirstAnswer> kosteckiDillonPeople() {
    Map<Integer, Tally[]> people = new TreeMap<>();
    for (KdRow row : kosteckiDillon()) {
      Tally[] arms =
          people.computeIfAbsent(row.person(), p -> new Tally[] {Tally.NOTHING, Tally.NOTHING});
      int arm = row.isBefore() ? 0 : 1;
      arms[arm] = arms[arm].plus(new Tally(1, row.headache() ? 1 : 0));
    }
    return people.values().stream()
        .map(arms -> FirstAnswer.of(Outcome.HEADACHE_DAYS, arms[0], arms[1]))
        .toList();
  }

  /** The first three days of each block left out; a day without an entry is not observed. */
  static List<Cycle> exampleDiary() {
    List<Tally[]> cycles = new ArrayList<>();
    for (String[] row : rows("example_diary_52w.csv", ",")) {
      int cycle = Integer.parseInt(row[1]);
      while (cycles.size() < cycle) {
        cycles.add(new Tally[] {Tally.NOTHING, Tally.NOTHING});
      }
      if (Integer.parseInt(row[3]) > 3 && !row[5].isEmpty()) {
        int arm = Integer.parseInt(row[4]);
        Tally[] arms = cycles.get(cycle - 1);
        arms[arm] = arms[arm].plus(new Tally(1, Integer.parseInt(row[5])));
      }
    }
    return cycles.stream().map(arms -> new Cycle(arms[1], arms[0])).toList();
  }

  static List<Pairs> examplePool() {
    Map<Integer, List<Cycle>> people = new TreeMap<>();
    for (String[] row : rows("example_pool_30people.csv", ",")) {
      int[] n = java.util.Arrays.stream(row).mapToInt(Integer::parseInt).toArray();
      people
          .computeIfAbsent(n[0], p -> new ArrayList<>())
          .add(new Cycle(new Tally(n[3], n[2]), new Tally(n[5], n[4])));
    }
    return people.values().stream().map(Pairs::of).toList();
  }
}
