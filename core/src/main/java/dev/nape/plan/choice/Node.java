package dev.nape.plan.choice;

import java.util.List;
import java.util.stream.IntStream;

/** One decision of a {@link Table}: a group, or all groups under a cap seen as one. */
sealed interface Node {
  int size();

  int seconds(int option);

  int gain(int option);

  int longest();

  boolean mandatory();

  /** Writes which option of which group was taken. */
  void read(int option, int[] choice);

  /** A group as it is. */
  record Plain(int index, Group group, int longest) implements Node {
    Plain(int index, Group group) {
      this(index, group, group.longest());
    }

    @Override
    public int size() {
      return group.options().size();
    }

    @Override
    public int seconds(int option) {
      return group.options().get(option).seconds();
    }

    @Override
    public int gain(int option) {
      return group.options().get(option).gain();
    }

    @Override
    public boolean mandatory() {
      return group.mandatory();
    }

    @Override
    public void read(int option, int[] choice) {
      choice[index] = option;
    }
  }

  /** Everything under a cap: one option for each time that its groups can take together. */
  final class Capped implements Node {
    private final Table inner;
    private final int[] times;
    private final boolean mandatory;

    Capped(List<Node> nodes, int seconds) {
      mandatory = nodes.stream().anyMatch(Node::mandatory);
      inner = new Table(nodes, seconds);
      times = IntStream.rangeClosed(1, inner.longest()).filter(inner::reaches).toArray();
    }

    @Override
    public int size() {
      return times.length;
    }

    @Override
    public int seconds(int option) {
      return times[option];
    }

    @Override
    public int gain(int option) {
      return inner.gain(times[option]);
    }

    @Override
    public int longest() {
      return times.length == 0 ? 0 : times[times.length - 1];
    }

    @Override
    public boolean mandatory() {
      return mandatory;
    }

    @Override
    public void read(int option, int[] choice) {
      inner.read(times[option], choice);
    }
  }
}
