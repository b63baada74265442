package dev.nape.server.library.evidence;

import dev.nape.evidence.Evidence;
import dev.nape.evidence.ForestRow;
import dev.nape.evidence.Outcome;
import dev.nape.evidence.Study;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reader asks for.
 *
 * @param about id of a technique or of a study tag
 * @param outcome what is graded
 * @param people in whom
 */
public record Filter(Optional<String> about, Optional<Outcome> outcome, Optional<People> people) {

  /** Who was studied. */
  public enum People {
    MIGRAINE,
    /** Migraine among other headaches. */
    MIXED,
    /** Other people: what is found in them may not hold in migraine. */
    OTHER;

    /** Lower-case name used in addresses. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<People> of(String id) {
      return Arrays.stream(values()).filter(people -> people.id().equals(id)).findFirst();
    }

    /** The kind of people that a directness speaks of. */
    static People in(String directness) {
      if (directness.equals("migraine") || directness.startsWith("migraine (")) {
        return MIGRAINE;
      }
      return directness.startsWith("m") ? MIXED : OTHER;
    }
  }

  boolean admits(Study study, Evidence evidence) {
    return about.map(id -> study.about().contains(id)).orElse(true)
        && people.map(kind -> People.in(study.directness()) == kind).orElse(true)
        && outcome.map(graded -> rests(graded, study, evidence)).orElse(true);
  }

  boolean admits(ForestRow row, Evidence evidence) {
    return about.map(id -> row.about().contains(id)).orElse(true)
        && people.map(kind -> People.in(row.directness()) == kind).orElse(true)
        && outcome.map(graded -> rests(graded, row.study(), evidence)).orElse(true);
  }

  /** Whether a grade of that outcome rests on the study. */
  private boolean rests(Outcome graded, Study study, Evidence evidence) {
    return evidence.grades().stream()
        .filter(grade -> about.map(grade.about()::equals).orElse(true))
        .flatMap(grade -> Optional.ofNullable(grade.outcomes().get(graded)).stream())
        .anyMatch(grade -> grade.studies().contains(study));
  }

  /** The address of the same question with another technique. */
  public String link(Optional<String> other) {
    return new Filter(other, outcome, people).toString();
  }

  @Override
  public String toString() {
    List<String> parameters =
        java.util.stream.Stream.of(
                about.map(id -> "about=" + id),
                outcome.map(graded -> "outcome=" + graded.id()),
                people.map(kind -> "people=" + kind.id()))
            .flatMap(Optional::stream)
            .toList();
    return "/library/evidence" + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
  }
}
