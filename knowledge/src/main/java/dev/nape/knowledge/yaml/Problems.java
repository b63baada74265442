package dev.nape.knowledge.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects all that is wrong, so that one reading shows it all. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Adds one. */
  public void add(String file, int line, String message) {
    Problem problem = new Problem(file, line, message);
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  /** All so far, by file and line. */
  public List<Problem> all() {
    return found.stream()
        .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
        .toList();
  }

  /** Whether nothing is wrong so far. */
  public boolean none() {
    return found.isEmpty();
  }
}
