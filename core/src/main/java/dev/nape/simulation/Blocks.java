package dev.nape.simulation;

import dev.nape.trial.Cycle;
import dev.nape.trial.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Cycles of two blocks, one with massage and one without, in an order that a coin draws.
 *
 * @param days of a block
 * @param washOut first days of a block that do not count
 * @param cycles how many
 */
public record Blocks(int days, int washOut, int cycles) {

  /** Blocks of 14 days, of which 11 count. */
  public static Blocks fortnights(int cycles) {
    return new Blocks(14, 3, cycles);
  }

  /** Blocks of 7 days, of which 5 count. */
  public static Blocks weeks(int cycles) {
    return new Blocks(7, 2, cycles);
  }

  public int length() {
    return 2 * days * cycles;
  }

  /** One coin a cycle: whether there is massage on each day. */
  public boolean[] draw(RandomGenerator random) {
    boolean[] massaged = new boolean[length()];
    for (int cycle = 0; cycle < cycles; cycle++) {
      int block = 2 * cycle + (random.nextBoolean() ? 0 : 1);
      java.util.Arrays.fill(massaged, block * days, (block + 1) * days, true);
    }
    return massaged;
  }

  /** What the record of these days shows, and what there was to be seen. */
  public SimulatedTrial of(SimulatedDiary diary, boolean[] massaged) {
    List<Cycle> shown = new ArrayList<>(cycles);
    Tally on = Tally.NOTHING;
    Tally off = Tally.NOTHING;
    for (int cycle = 0; cycle < cycles; cycle++) {
      int first = 2 * cycle * days;
      int with = massaged[first] ? first : first + days;
      int without = 2 * first + days - with;
      shown.add(new Cycle(recorded(diary, with), recorded(diary, without)));
      on = on.plus(all(diary, with));
      off = off.plus(all(diary, without));
    }
    return new SimulatedTrial(shown, on, off, diary.usualPer28(), diary.hazardRatio());
  }

  private Tally recorded(SimulatedDiary diary, int first) {
    int observed = 0;
    int yes = 0;
    for (int day = first + washOut; day < first + days; day++) {
      if (diary.isRecorded(day)) {
        observed++;
        yes += diary.isMigraine(day) ? 1 : 0;
      }
    }
    return new Tally(observed, yes);
  }

  private Tally all(SimulatedDiary diary, int first) {
    int yes = 0;
    for (int day = first + washOut; day < first + days; day++) {
      yes += diary.isMigraine(day) ? 1 : 0;
    }
    return new Tally(days - washOut, yes);
  }
}
