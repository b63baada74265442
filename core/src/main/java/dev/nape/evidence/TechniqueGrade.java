package dev.nape.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about one technique.
 *
 * @param about id of a technique or of a study tag
 * @param summary in plain words
 * @param outcomes one grade for each outcome, all of them
 */
public record TechniqueGrade(String about, String summary, Map<Outcome, Grade> outcomes) {

  /**
   * How sure one may be of one outcome.
   *
   * @param certainty for migraine
   * @param direction what the studies point to, such as {@code possible-benefit}; {@code unknown}
   *     without studies
   * @param start {@code high} for randomised studies, {@code low} for others; empty without studies
   * @param downgrades steps taken off and why, such as {@code imprecision} → 2; only those taken
   * @param studies that it rests on
   * @param rationale in words
   * @param indirect what is known from another population, if anything
   */
  public record Grade(
      Certainty certainty,
      String direction,
      Optional<String> start,
      Map<String, Integer> downgrades,
      List<Study> studies,
      String rationale,
      Optional<Indirect> indirect) {}

  /**
   * Evidence from other people, shown as such.
   *
   * @param certainty for them
   * @param population who they are
   * @param note what was found
   */
  public record Indirect(Certainty certainty, String population, String note) {}
}
