package dev.nape.plan.choice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The multiple-choice knapsack by dynamic programming: the greatest gain of the first nodes for
 * every exact number of seconds. Each row is kept, so that the choice can be read back.
 */
final class Table {
  /** So low that no sum of gains climbs back from it. */
  static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  private final List<Node> nodes;
  private final int[][] best;

  /** Nodes with the most options go first: while few times are reached, options cost little. */
  Table(List<Node> unordered, int limit) {
    nodes =
        unordered.stream()
            .sorted(Comparator.comparing(Node::mandatory).thenComparingInt(Node::size).reversed())
            .toList();
    best = new int[nodes.size() + 1][];
    best[0] = new int[1];
    for (int i = 0; i < nodes.size(); i++) {
      best[i + 1] = next(best[i], nodes.get(i), limit);
    }
  }

  private static int[] next(int[] before, Node node, int limit) {
    int reach = Math.min(limit, before.length - 1 + node.longest());
    int[] after = new int[reach + 1];
    Arrays.fill(after, IMPOSSIBLE);
    if (!node.mandatory()) {
      System.arraycopy(before, 0, after, 0, Math.min(before.length, after.length));
    }
    int[] shifted = new int[after.length];
    for (int option = 0; option < node.size(); option++) {
      raise(after, before, shifted, node.seconds(option), node.gain(option));
    }
    return after;
  }

  /** All arrays at the same index, because only such a loop is done for many entries at once. */
  private static void raise(int[] after, int[] before, int[] shifted, int seconds, int gain) {
    int end = Math.min(after.length, before.length + seconds);
    if (end <= seconds) {
      return;
    }
    System.arraycopy(before, 0, shifted, seconds, end - seconds);
    for (int i = seconds; i < end; i++) {
      after[i] = Math.max(after[i], shifted[i] + gain);
    }
  }

  /** Greatest gain that takes exactly so long; below half of {@link #IMPOSSIBLE} if none does. */
  int gain(int seconds) {
    int[] last = best[nodes.size()];
    return seconds < last.length ? last[seconds] : IMPOSSIBLE;
  }

  boolean reaches(int seconds) {
    return gain(seconds) > IMPOSSIBLE / 2;
  }

  int longest() {
    return best[nodes.size()].length - 1;
  }

  /** Writes the choice that takes exactly so long: later nodes stay empty where that is as good. */
  void read(int seconds, int[] choice) {
    int left = seconds;
    for (int i = nodes.size(); i > 0; i--) {
      Node node = nodes.get(i - 1);
      int option = taken(i, left, node);
      if (option >= 0) {
        node.read(option, choice);
        left -= node.seconds(option);
      }
    }
  }

  private int taken(int row, int seconds, Node node) {
    int[] before = best[row - 1];
    int wanted = best[row][seconds];
    if (!node.mandatory() && seconds < before.length && before[seconds] == wanted) {
      return -1;
    }
    for (int option = 0; option < node.size(); option++) {
      int earlier = seconds - node.seconds(option);
      if (earlier >= 0
          && earlier < before.length
          && before[earlier] + node.gain(option) == wanted) {
        return option;
      }
    }
    throw new IllegalStateException("no way back from " + seconds);
  }
}
