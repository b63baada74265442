package dev.nape.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * One cell of a calibration: many people of one model who do the same trial.
 *
 * @param people how many; at least 1
 */
public record Cell(DiaryModel model, Blocks blocks, int people) {

  private static final int AT_ONCE = 125;

  /**
   * Simulates everybody on all processors, and makes something of each; in the order of the people,
   * whatever the number of processors.
   */
  public <T> List<T> map(Streams streams, Function<SimulatedTrial, T> analyse) {
    return chunks().parallel().mapToObj(chunk -> chunk(chunk, streams, analyse)).toList().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The same on the calling thread. */
  public <T> List<T> mapAlone(Streams streams, Function<SimulatedTrial, T> analyse) {
    return chunks()
        .mapToObj(chunk -> chunk(chunk, streams, analyse))
        .flatMap(List::stream)
        .toList();
  }

  private IntStream chunks() {
    return IntStream.range(0, (people + AT_ONCE - 1) / AT_ONCE);
  }

  private <T> List<T> chunk(int chunk, Streams streams, Function<SimulatedTrial, T> analyse) {
    DiarySimulator simulator = new DiarySimulator(model, blocks.days());
    List<T> made = new ArrayList<>(AT_ONCE);
    int end = Math.min(people, (chunk + 1) * AT_ONCE);
    for (int person = chunk * AT_ONCE; person < end; person++) {
      RandomGenerator random = streams.of(person);
      boolean[] massaged = blocks.draw(random);
      made.add(analyse.apply(blocks.of(simulator.simulate(massaged, random), massaged)));
    }
    return made;
  }
}
