package dev.nape.screening;

import java.util.List;
import java.util.stream.Collectors;

/** Answers that no clearance can be given for: unknown or contradictory. */
public final class InvalidAnswers extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** All problems found, at least one. */
  public InvalidAnswers(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.field() + ": " + problem.message())
            .collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** All of them, in the order of the fields. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * What is wrong with one field.
   *
   * @param field the name used in files and on the wire, such as {@code redFlags}
   * @param message in plain words, without the value of a health answer beyond its id
   */
  public record Problem(String field, String message) {}
}
