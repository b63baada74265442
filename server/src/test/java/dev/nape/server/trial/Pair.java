package dev.nape.server.trial;

import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.DiarySimulator;
import dev.nape.simulation.SimulatedDiary;
import dev.nape.trial.Cycle;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Outcome;
import dev.nape.trial.Tally;
import dev.nape.trial.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The two blocks of a cycle as they were lived, a letter a day: 1 migraine, 0 none, - not recorded.
 * In which order they came, the coin says.
 */
record Pair(String on, String off) {

  private static final int BLOCK = 14;
  private static final int WASH_OUT = 3;
  private static final Path EXAMPLE =
      Path.of("../core/src/test/resources/dev/nape/trial/example_diary_52w.csv");

  /** The example of 52 weeks, of which R says what it shows. */
  static List<Pair> example() {
    char[][] on = new char[13][BLOCK];
    char[][] off = new char[13][BLOCK];
    try {
      for (String line : Files.readAllLines(EXAMPLE).stream().skip(1).toList()) {
        String[] cells = line.split(",", -1);
        char[][] arm = cells[4].equals("1") ? on : off;
        arm[Integer.parseInt(cells[1]) - 1][Integer.parseInt(cells[3]) - 1] =
            cells[5].matches("[01]") ? cells[5].charAt(0) : '-';
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return IntStream.range(0, 13)
        .mapToObj(i -> new Pair(new String(on[i]), new String(off[i])))
        .toList();
  }

  /** The first simulated person whose pairs show this. */
  static List<Pair> simulated(DiaryModel model, int pairs, int planned, Verdict.Randomised wanted) {
    boolean[] massaged = new boolean[pairs * 2 * BLOCK];
    for (int pair = 0; pair < pairs; pair++) {
      Arrays.fill(massaged, pair * 2 * BLOCK, pair * 2 * BLOCK + BLOCK, true);
    }
    DiarySimulator simulator = new DiarySimulator(model, massaged.length);
    for (int seed = 1; seed < 10_000; seed++) {
      SimulatedDiary diary = simulator.simulate(massaged, new SplittableRandom(seed));
      List<Pair> lived = of(diary, pairs);
      if (answer(lived, planned).verdict() == wanted) {
        return lived;
      }
    }
    throw new AssertionError("nobody shows " + wanted);
  }

  private static List<Pair> of(SimulatedDiary diary, int pairs) {
    List<Pair> lived = new ArrayList<>();
    for (int pair = 0; pair < pairs; pair++) {
      lived.add(new Pair(block(diary, pair * 2 * BLOCK), block(diary, pair * 2 * BLOCK + BLOCK)));
    }
    return lived;
  }

  private static String block(SimulatedDiary diary, int from) {
    StringBuilder days = new StringBuilder();
    for (int day = from; day < from + BLOCK; day++) {
      days.append(diary.isRecorded(day) ? diary.isMigraine(day) ? '1' : '0' : '-');
    }
    return days.toString();
  }

  static CycleAnswer answer(List<Pair> pairs, int planned) {
    return CycleAnswer.of(
        Outcome.MIGRAINE_DAYS,
        pairs.stream().map(pair -> new Cycle(tally(pair.on), tally(pair.off))).toList(),
        planned,
        0);
  }

  private static Tally tally(String block) {
    String counted = block.substring(WASH_OUT);
    return new Tally(
        (int) counted.chars().filter(day -> day != '-').count(),
        (int) counted.chars().filter(day -> day == '1').count());
  }

  /** With and without changed places. */
  Pair turned() {
    return new Pair(off, on);
  }
}
