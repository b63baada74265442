package dev.nape.simulation;

import dev.nape.trial.Cycle;
import dev.nape.trial.Tally;
import dev.nape.trial.design.BlockLength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Cycles of two blocks, one with massage and one without, in an order that a coin draws.
 *
 * @param length of a block
 * @param cycles how many
 */
public record Blocks(BlockLength length, int cycles) {

  /** Blocks of 14 days, of which 11 count. */
  public static Blocks fortnights(int cycles) {
    return new Blocks(BlockLength.FORTNIGHT, cycles);
  }

  /** Blocks of 7 days, of which 5 count. */
  public static Blocks weeks(int cycles) {
    return new Blocks(BlockLength.WEEK, cycles);
  }

  /** Of the whole trial. */
  public int days() {
    return length.cycleDays() * cycles;
  }

  /** One coin a cycle: whether there is massage on each day. */
  public boolean[] draw(RandomGenerator random) {
    boolean[] massaged = new boolean[days()];
    for (int cycle = 0; cycle < cycles; cycle++) {
      int block = 2 * cycle + (random.nextBoolean() ? 0 : 1);
      Arrays.fill(massaged, block * length.days(), (block + 1) * length.days(), true);
    }
    return massaged;
  }

  /** What the record of these days shows, and what there was to be seen. */
  public SimulatedTrial of(SimulatedDiary diary, boolean[] massaged) {
    List<Cycle> shown = new ArrayList<>(cycles);
    Tally on = Tally.NOTHING;
    Tally off = Tally.NOTHING;
    for (int cycle = 0; cycle < cycles; cycle++) {
      int first = cycle * length.cycleDays();
      int second = first + length.days();
      int with = massaged[first] ? first : second;
      int without = massaged[first] ? second : first;
      shown.add(new Cycle(recorded(diary, with), recorded(diary, without)));
      on = on.plus(all(diary, with));
      off = off.plus(all(diary, without));
    }
    return new SimulatedTrial(shown, on, off, diary.usualPer28(), diary.hazardRatio());
  }

  private Tally recorded(SimulatedDiary diary, int first) {
    int observed = 0;
    int yes = 0;
    for (int day = first + length.washOut(); day < first + length.days(); day++) {
      if (diary.isRecorded(day)) {
        observed++;
        yes += diary.isMigraine(day) ? 1 : 0;
      }
    }
    return new Tally(observed, yes);
  }

  private Tally all(SimulatedDiary diary, int first) {
    int yes = 0;
    for (int day = first + length.washOut(); day < first + length.days(); day++) {
      yes += diary.isMigraine(day) ? 1 : 0;
    }
    return new Tally(length.comparedDays(), yes);
  }
}
