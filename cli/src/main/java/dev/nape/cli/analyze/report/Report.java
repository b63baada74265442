package dev.nape.cli;

import java.util.List;
import java.util.Optional;

/** One form of output. Writes as it goes, so that a file of any length fits in memory. */
interface Report {

  void person(PersonResult person);

  /**
   * Called once, after the last person.
   *
   * @param pooled empty when there are too few people
   * @param repetitions rows that say again what an earlier row said, and were counted once
   */
  void finish(Optional<Pool.Result> pooled, List<String> repetitions);
}
