package dev.nape.exchange.json;

import java.util.List;
import java.util.stream.Collectors;

/** JSON that is not what it should be: every problem found, none of it used. */
public final class Rejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** With at least one problem. */
  public Rejected(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** At least one, in the order of the text. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * What is wrong at one place.
   *
   * @param line from 1
   * @param field the path of keys, such as {@code answers.redFlags}; empty for the text as a whole
   * @param message in plain words
   */
  public record Problem(int line, String field, String message) {}
}
