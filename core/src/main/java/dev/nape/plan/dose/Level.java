package dev.nape.plan.dose;

/**
 * How much of a step is done: repetitions are moved first, then holds, never both upwards. So no
 * more than twice the usual dose is planned, even where a limit would let it (convention).
 */
public enum Level {
  /** Fewest repetitions and shortest holds. */
  LEAST,
  /** Fewest repetitions, usual holds. */
  FEWER,
  /** As the knowledge gives it. */
  USUAL,
  /** More repetitions, usual holds. */
  MORE,
  /** Longer holds, usual repetitions. */
  LONGER
}
