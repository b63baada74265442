package dev.nape.bench.million;

import dev.nape.simulation.Blocks;
import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.DiarySimulator;
import dev.nape.simulation.SimulatedDiary;
import dev.nape.simulation.Streams;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** People of all kinds, each always the same: 13 cycles, 364 days. Not for several threads. */
final class Somebody {

  static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
  static final Blocks BLOCKS = Blocks.fortnights(13);

  private static final DiaryModel MODEL =
      DiaryModel.of(7).with(new DiaryModel.Days(7, 0.5)).with(new DiaryModel.Massage(0.7, 0.4, 2));
  private static final Streams STREAMS = new Streams(1_000_000);

  private final DiarySimulator simulator = new DiarySimulator(MODEL, BLOCKS.days());
  private boolean[] massaged = new boolean[0];

  /** Simulates the person of a number; the next one overwrites. */
  SimulatedDiary diary(int number) {
    RandomGenerator random = STREAMS.of(number);
    massaged = BLOCKS.draw(random);
    return simulator.simulate(massaged, random);
  }

  /** Whether the person simulated last had massage on a day. */
  boolean isOn(int day) {
    return massaged[day];
  }

  static boolean isWashOut(int day) {
    return day % BLOCKS.length().days() < BLOCKS.length().washOut();
  }

  /** From 1. */
  static int cycle(int day) {
    return day / BLOCKS.length().cycleDays() + 1;
  }
}
