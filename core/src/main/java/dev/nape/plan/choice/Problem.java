package dev.nape.plan.choice;

import java.util.List;

/**
 * What to choose from.
 *
 * @param groups in the order that decides between equals
 * @param caps limits on neighbouring groups; two of them are nested or apart, never half over each
 *     other nor over the same groups
 * @param limit the most that everything may take, in seconds
 * @param floor what everything should take at least, in seconds; less is taken only if nothing
 *     reaches it
 */
public record Problem(List<Group> groups, List<Cap> caps, int limit, int floor) {
  /** Copies the lists. */
  public Problem {
    groups = List.copyOf(groups);
    caps = List.copyOf(caps);
  }
}
