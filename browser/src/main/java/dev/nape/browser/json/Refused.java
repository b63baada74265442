package dev.nape.browser.json;

import java.util.List;

/** JSON that is not what it should be: every problem found, none of it used. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** All problems found, at least one. */
  public Refused(List<Problem> problems) {
    super(problems.getFirst().field() + ": " + problems.getFirst().detail());
    this.problems = List.copyOf(problems);
  }

  /** One problem. */
  public Refused(String field, String detail) {
    this(List.of(new Problem(field, detail)));
  }

  /** At least one, in the order of reading. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * What is wrong at one place.
   *
   * @param field the path of keys, such as {@code answers.redFlags}; empty for the text as a whole
   * @param detail in plain words
   */
  public record Problem(String field, String detail) {}
}
