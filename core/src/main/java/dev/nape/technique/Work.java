package dev.nape.technique;

import java.util.Optional;

/** What the hands do in one step, and how long it takes on one side of the body. */
public sealed interface Work {

  /**
   * A place is held.
   *
   * @param seconds of one hold
   * @param perMinute strokes a minute that pace the hold, if any
   * @param repetitions how often
   * @param restSeconds between two repetitions
   */
  record Hold(Amount seconds, Optional<Amount> perMinute, Amount repetitions, int restSeconds)
      implements Work {}

  /**
   * Strokes follow each other.
   *
   * @param perMinute strokes a minute, at least 1
   * @param repetitions number of strokes
   * @param restSeconds between two strokes
   */
  record Strokes(Amount perMinute, Amount repetitions, int restSeconds) implements Work {}

  /**
   * Contract, relax, stretch (proprioceptive neuromuscular facilitation).
   *
   * @param cycles how often
   * @param contractionSeconds of gentle push
   * @param relaxSeconds of letting go
   * @param stretchSeconds of the stretch after it
   * @param effortPercent of full strength, 1–100
   */
  record ContractRelax(
      Amount cycles,
      Amount contractionSeconds,
      Amount relaxSeconds,
      Amount stretchSeconds,
      Amount effortPercent)
      implements Work {}
}
