package dev.nape.plan.choice;

import java.util.List;

/**
 * Options that exclude each other.
 *
 * @param options at most one of these is taken
 * @param mandatory whether one of them has to be
 */
public record Group(List<Option> options, boolean mandatory) {
  /** Copies the list. */
  public Group {
    options = List.copyOf(options);
  }

  int longest() {
    return options.stream().mapToInt(Option::seconds).max().orElse(0);
  }
}
