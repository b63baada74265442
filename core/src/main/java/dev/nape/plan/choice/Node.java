package dev.nape.plan.choice;

import java.util.List;

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
  record Capped(Table inner, int[] times) implements Node {

    static Capped of(List<Node> nodes, int seconds) {
      Table inner = new Table(nodes, seconds);
      int[] times =
          java.util.stream.IntStream.rangeClosed(1, inner.longest())
              .filter(inner::reaches)
              .toArray();
      return new Capped(inner, times);
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
      return false;
    }

    @Override
    public void read(int option, int[] choice) {
      inner.read(times[option], choice);
    }
  }
}
