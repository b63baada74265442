package dev.nape.plan.choice;

/**
 * A limit on the time of neighbouring groups together.
 *
 * @param from index of the first group
 * @param to index after the last group, more than {@code from}
 * @param seconds the most they may take together, at least 0
 */
public record Cap(int from, int to, int seconds) {

  boolean within(Cap outer) {
    return !equals(outer) && from >= outer.from && to <= outer.to;
  }

  boolean covers(int group) {
    return from <= group && group < to;
  }
}
