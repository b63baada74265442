package dev.nape.server.screening;

import dev.nape.body.Area;
import dev.nape.screening.Answers;
import dev.nape.technique.TechniqueId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers as files and the API write them: the input of {@code nape screen}. */
public record AnswersBody(
    @Nullable Integer age,
    String performer,
    String phase,
    List<String> redFlags,
    List<String> conditions,
    List<String> unsure,
    List<String> doctorAware,
    List<String> therapistApproved,
    List<String> avoid) {

  /** The same answers, in a fixed order. */
  public static AnswersBody of(Answers answers) {
    return new AnswersBody(
        answers.age().isPresent() ? answers.age().getAsInt() : null,
        answers.performer().id(),
        answers.phase().id(),
        sorted(answers.redFlags(), id -> id),
        sorted(answers.conditions(), id -> id),
        sorted(answers.unsure(), id -> id),
        sorted(answers.doctorAware(), id -> id),
        sorted(answers.therapistApproved(), TechniqueId::value),
        sorted(answers.avoid(), Area::id));
  }

  private static <T> List<String> sorted(Collection<T> values, Function<T, String> id) {
    return values.stream().map(id).sorted().toList();
  }
}
