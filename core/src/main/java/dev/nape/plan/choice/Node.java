package dev.nape.plan.choice;

import java.util.Arrays;
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

    Capped(List<Node> nodes, int seconds, boolean onlyBetter) {
      mandatory = nodes.stream().anyMatch(Node::mandatory);
      inner = new Table(nodes, seconds);
      IntStream reached = IntStream.rangeClosed(1, inner.longest()).filter(inner::reaches);
      times = onlyBetter ? better(reached.toArray()) : reached.toArray();
    }

    /** The times that are worth more than every shorter one. */
    private int[] better(int[] reached) {
      int[] kept = new int[reached.length];
      int size = 0;
      int most = mandatory ? Table.IMPOSSIBLE : 0;
      for (int time : reached) {
        if (inner.gain(time) > most) {
          most = inner.gain(time);
          kept[size++] = time;
        }
      }
      return Arrays.copyOf(kept, size);
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
