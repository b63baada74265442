package dev.nape.trial.relief;

import dev.nape.trial.Verdict;
import dev.nape.trial.interval.StudentT;
import dev.nape.trial.method.Method;
import java.util.Optional;

/** What a person's attacks show about relief two hours after massage. */
public sealed interface ReliefAnswer permits RandomisedRelief, ObservedRelief {

  Verdict verdict();

  /** Attacks with massage. */
  ReliefArm massage();

  /** Attacks without: those that the coin let wait, or similar ones that were recorded. */
  ReliefArm without();

  /**
   * How much further pain fell with massage than without, in points of the 0–10 scale: positive for
   * more relief. Empty while there is too little to compare, and when all attacks went exactly the
   * same way, so that nothing says how far chance reaches.
   */
  Optional<StudentT> difference();

  /** How it was computed. */
  Method method();
}
