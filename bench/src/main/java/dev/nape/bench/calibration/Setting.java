package dev.nape.bench.calibration;

import dev.nape.simulation.Streams;

/**
 * What a run starts from.
 *
 * @param people simulated in each cell
 * @param seed of everything
 */
record Setting(int people, long seed) {

  /** As many as the published tables were made from. */
  static final int USUAL_PEOPLE = 8_000;

  static final long USUAL_SEED = 20_261_121;

  /** Chance for one part of the study, the same whatever other parts do. */
  Streams streams(String part) {
    return new Streams(seed).and(part.hashCode());
  }
}
