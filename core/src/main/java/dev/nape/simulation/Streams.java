package dev.nape.simulation;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A stream of chance for each simulated person, from one seed: what becomes of a person does not
 * depend on who was simulated before, or on how many threads.
 *
 * @param seed any; the same seed gives the same people
 */
public record Streams(long seed) {

  private static final RandomGeneratorFactory<RandomGenerator> ALGORITHM =
      RandomGeneratorFactory.of("L64X128MixRandom");
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** The same stream for the same number, every time. */
  public RandomGenerator of(long person) {
    return ALGORITHM.create(mixed(seed) + GOLDEN * (person + 1));
  }

  /** Other people, for another part of a study. */
  public Streams and(long part) {
    return new Streams(mixed(seed + GOLDEN * (part + 1)));
  }

  /** The finaliser of D. Stafford's mix 13: nearby numbers come out far apart. */
  private static long mixed(long bits) {
    long z = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
