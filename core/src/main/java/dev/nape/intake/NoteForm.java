package dev.nape.intake;

import dev.nape.evidence.Basis;
import java.util.List;
import java.util.Optional;

/**
 * What a therapist writes down about a session.
 *
 * @param subjective what the client says
 * @param objective what is found
 * @param assessment what is thought of it; never a diagnosis
 * @param plan what comes next
 * @param fields figures and choices kept with it
 * @param measures questionnaires and diaries that show a change
 * @param basis what the form rests on
 */
public record NoteForm(
    List<String> subjective,
    List<String> objective,
    List<String> assessment,
    List<String> plan,
    List<Field> fields,
    List<Measure> measures,
    Basis basis) {

  /**
   * A figure or choice.
   *
   * @param id kebab-case
   * @param kind of answer
   * @param by who fills it in when it is not the therapist
   */
  public record Field(String id, IntakeQuestion.Kind kind, Optional<String> by) {}

  /**
   * A questionnaire or diary.
   *
   * @param id kebab-case
   * @param name as known
   * @param basis where its use was seen
   */
  public record Measure(String id, String name, Basis basis) {}
}
