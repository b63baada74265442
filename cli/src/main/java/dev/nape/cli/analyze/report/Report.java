package dev.nape.cli.analyze.report;

import dev.nape.cli.analyze.result.PersonResult;
import dev.nape.series.batch.Everybody;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One form of output. Writes as it goes, so that a file of any length fits in memory. */
public interface Report {

  /** What to write about one person. Called by several threads at once. */
  String render(PersonResult person);

  /** Writes what was rendered; called in the order of the files. */
  void add(PersonResult person, String rendered) throws IOException;

  /** Called once, after the last person. */
  void finish(Summary summary) throws IOException;

  /**
   * Everybody.
   *
   * @param pooled empty when there are too few people
   * @param randomised whether the files say that a coin drew the blocks
   * @param repetitions rows that say again what an earlier row said, and were counted once
   */
  record Summary(
      Optional<Everybody.Together> pooled, boolean randomised, List<String> repetitions) {}
}
