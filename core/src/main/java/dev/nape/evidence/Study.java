package dev.nape.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A study, as far as it was seen: mostly its abstract.
 *
 * @param id kebab-case, unique
 * @param title as published, or our description
 * @param titleIsOurs whether the title was not seen and ours stands for it
 * @param authors short, as published; empty when they were not seen
 * @param year of publication; empty when it was not seen
 * @param journal empty when it was not seen
 * @param identifiers DOI, PubMed and registry numbers as seen, such as {@code doi:10.1207/…}
 * @param design such as {@code RCT, 3 arms}
 * @param population who took part
 * @param directness whether these were people with migraine, in words
 * @param randomised people drawn
 * @param pooled people in a pooled analysis
 * @param arms the groups compared
 * @param about ids of techniques or of study tags
 * @param indirectFor the same, where it speaks only about another population
 * @param dose what was given, as far as known
 * @param comparator what it was compared with
 * @param outcomes what was found
 * @param adverseEvents what went wrong; empty when nothing was said about it
 * @param bias what weakens it
 * @param seen which figures were seen
 * @param level what was read of it, such as {@code abstract}
 * @param sources where it was read, at least one
 * @param notes more, if there is any
 */
public record Study(
    String id,
    String title,
    boolean titleIsOurs,
    Optional<String> authors,
    OptionalInt year,
    Optional<String> journal,
    List<String> identifiers,
    String design,
    String population,
    String directness,
    OptionalInt randomised,
    OptionalInt pooled,
    List<Arm> arms,
    List<String> about,
    List<String> indirectFor,
    Optional<Given> dose,
    Optional<String> comparator,
    List<Finding> outcomes,
    Optional<String> adverseEvents,
    String bias,
    Seen seen,
    String level,
    List<Source> sources,
    Optional<String> notes) {

  /** Whether everybody in it had migraine: only then it speaks directly. */
  public boolean direct() {
    return directness.equals("migraine") || directness.startsWith("migraine (");
  }

  /** First author and year, as far as seen; else the title. */
  public String label() {
    if (authors.isEmpty()) {
      return title;
    }
    return year.isPresent() ? authors.get() + " " + year.getAsInt() : authors.get();
  }

  /** Which figures were seen, most first. */
  public enum Seen {
    ESTIMATE_WITH_INTERVAL,
    NUMBERS_OR_P_VALUES,
    /** Only words about the result: it counts as unverified. */
    QUALITATIVE_ONLY
  }

  /**
   * A group.
   *
   * @param name what it got
   * @param people how many; empty when it was not seen
   * @param figures what was measured in it, such as {@code mean 4.2}, as seen
   */
  public record Arm(String name, OptionalInt people, List<String> figures) {}

  /**
   * What was given.
   *
   * @param minutes of one session
   * @param sessions in all
   * @param weeks it went on
   * @param note more, if there is any
   */
  public record Given(
      OptionalInt minutes, OptionalInt sessions, OptionalInt weeks, Optional<String> note) {}

  /**
   * A result.
   *
   * @param outcome what was measured
   * @param when it was measured; empty when it was not said
   * @param comparison against what, where a study has several
   * @param finding in words
   * @param arms figures of each group, where they were seen
   * @param effect the difference, as far as seen
   * @param flag what to heed when reading it
   * @param about the technique this result belongs to, where it is not the whole study's
   * @param figureSeen whether the figure itself was seen
   * @param source where
   */
  public record Finding(
      String outcome,
      Optional<String> when,
      Optional<String> comparison,
      String finding,
      List<Arm> arms,
      Effect effect,
      Optional<String> flag,
      List<String> about,
      boolean figureSeen,
      Source source) {}
}
