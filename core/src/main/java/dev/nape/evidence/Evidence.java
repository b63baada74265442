package dev.nape.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that studies say.
 *
 * @param method how it was gathered, in words
 * @param tags id → name of what studies are about and is no technique of ours
 * @param studies all
 * @param grades what is known about each technique
 * @param rows of the picture of effects, those that must not be plotted too
 * @param definitions words of the field
 * @param meaningful smallest changes that people notice
 * @param unread studies known and not used
 */
public record Evidence(
    String method,
    Map<String, String> tags,
    List<Study> studies,
    List<TechniqueGrade> grades,
    List<ForestRow> rows,
    List<OutcomeDefinition> definitions,
    List<MeaningfulChange> meaningful,
    List<UnreadStudy> unread) {

  /** Studies about a technique or tag. */
  public List<Study> studiesOf(String about) {
    return studies.stream().filter(study -> study.about().contains(about)).toList();
  }

  /** Rows about a technique or tag that may be plotted. */
  public List<ForestRow> rowsOf(String about) {
    return rows.stream().filter(row -> row.plotted() && row.about().contains(about)).toList();
  }

  /** What is known about a technique or tag; empty when it was never graded. */
  public Optional<TechniqueGrade> gradeOf(String about) {
    return grades.stream().filter(grade -> grade.about().equals(about)).findFirst();
  }
}
