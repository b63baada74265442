package dev.nape.session;

import dev.nape.technique.Step;
import java.util.Map;
import java.util.Optional;

/**
 * A breath counted in seconds. The sources count ("in for four, out for six"); that a count is a
 * second is convention.
 *
 * @param in seconds in, at least 1
 * @param out seconds out, at least 1
 */
public record Rhythm(int in, int out) {
  private static final Map<String, Rhythm> COUNTED = Map.of("4-6", new Rhythm(4, 6));

  /** The rhythm of a way of breathing, where it is counted. */
  static Optional<Rhythm> of(Step.Breath breath) {
    return Optional.ofNullable(COUNTED.get(breath.id()));
  }

  /** Seconds of one whole breath. */
  public int seconds() {
    return in + out;
  }
}
