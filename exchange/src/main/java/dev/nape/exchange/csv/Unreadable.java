package dev.nape.exchange.csv;

import dev.nape.exchange.Problem;
import java.io.IOException;

/**
 * The content of a file is such that reading cannot go on. It is an {@link IOException} because it
 * has to pass through a {@link java.io.Reader}; it never leaves this module.
 */
public final class Unreadable extends IOException {

  private final transient Problem problem;

  /** With the parts of the {@link Problem} that it is. */
  public Unreadable(long line, String field, String key, String... arguments) {
    super(key);
    this.problem = Problem.at(line, field, key, arguments);
  }

  /** Why. */
  public Problem problem() {
    return problem;
  }
}
