package dev.nape.simulation;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How often something happened in a simulation.
 *
 * @param count times it happened
 * @param of times it could have; at least 1
 */
public record Share(int count, int of) {

  /** Share of those for which something holds. */
  public static <T> Share of(Collection<T> all, Predicate<? super T> holds) {
    return new Share((int) all.stream().filter(holds).count(), all.size());
  }

  public double value() {
    return (double) count / of;
  }

  /** Monte-Carlo standard error: {@code √(p(1−p)/n)}; never 0, by half a time of each kind. */
  public double standardError() {
    double p = (count + 0.5) / (of + 1.0);
    return Math.sqrt(p * (1 - p) / of);
  }
}
