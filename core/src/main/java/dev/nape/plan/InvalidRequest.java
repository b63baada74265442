package dev.nape.plan;

import java.util.List;
import java.util.stream.Collectors;

/** A request that no session can be planned for: out of range or unknown. */
public final class InvalidRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** All problems found, at least one. */
  public InvalidRequest(List<Problem> problems) {
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
   * @param field the name used in files and on the wire, such as {@code doneThisWeek}
   * @param message in plain words
   */
  public record Problem(String field, String message) {}
}
