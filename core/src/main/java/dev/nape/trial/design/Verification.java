package dev.nape.trial.design;

import java.util.List;
import java.util.Optional;

/** Whether a trial was run as it was sealed; anybody can ask, and gets the same answer. */
public sealed interface Verification {

  /**
   * Everything fits: the hash its text, the seed its hash, and every day the coins.
   *
   * @param schedule as drawn again from the seed
   */
  record Genuine(Schedule schedule) implements Verification {}

  /**
   * Everything fits that can be checked before the seed is given out: not the coins.
   *
   * @param protocol as sealed
   */
  record Unopened(Protocol protocol) implements Verification {}

  /**
   * Something was changed.
   *
   * @param differences at least one
   */
  record Altered(List<Difference> differences) implements Verification {

    public Altered {
      differences = List.copyOf(differences);
    }

    /** Where the first difference is. */
    public String field() {
      return differences.getFirst().field();
    }

    /** What the first difference is. */
    public String detail() {
      return differences.getFirst().detail();
    }
  }

  /**
   * One thing that does not fit.
   *
   * @param field {@code seal.start} for a line of the seal, {@code seal.hash}, {@code seed}, {@code
   *     pauses}, {@code days.2026-11-23.arm} for a day
   * @param detail in plain words
   */
  record Difference(String field, String detail) {}

  /**
   * Checks a trial.
   *
   * @param seed empty while the trial runs
   * @param claimed the days as they were followed; may be empty, or end before the schedule does
   *     when the trial was stopped
   */
  static Verification of(
      Seal seal, Optional<Seed> seed, List<Pause> pauses, List<ScheduledDay> claimed) {
    return new Inspection(seal, seed, pauses, claimed).verification();
  }
}
