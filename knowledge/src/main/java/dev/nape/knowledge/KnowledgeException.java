package dev.nape.knowledge;

import dev.nape.knowledge.yaml.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The knowledge is not usable as it stands. Its message has one line for each problem. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** All problems found, at least one. */
  public KnowledgeException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All of them, by file and line. */
  public List<Problem> problems() {
    return problems;
  }
}
