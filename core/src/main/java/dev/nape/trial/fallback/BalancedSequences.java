package dev.nape.trial.fallback;

import dev.nape.trial.Tally;
import dev.nape.trial.design.Arm;
import dev.nape.trial.design.Seed;
import dev.nape.trial.method.Method;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Orders of a fixed number of blocks, half of them on, with at most two equal blocks in a row: for
 * a short trial whose end is fixed. One is drawn out of all, each equally likely. The exact test
 * (E. S. Edgington, Journal of Psychology 1975;90:57) is sharper than for pairs, yet such a trial
 * cannot be extended, and has no evidence to look at every day.
 *
 * <p>Their number is counted, and one of them found by its number, by dynamic programming over how
 * many of each arm are left and how the order ended: 34 for 8 blocks, 208 for 12, 1,296 for 16,
 * 8,196 for 20.
 */
public final class BalancedSequences {

  private static final int FEWEST = 4;
  private static final int MOST = 24;
  private static final int LONGEST_RUN = 2;
  private static final double TIE = 1e-9;

  private final int blocks;

  /** Found so far, by {@link #left}; 0 for what was not asked yet. */
  private final long[][][] known;

  private BalancedSequences(int blocks) {
    this.blocks = blocks;
    int most = blocks / 2 + 1;
    this.known = new long[most][most][LONGEST_RUN + 1];
  }

  /**
   * All orders of so many blocks.
   *
   * @throws IllegalArgumentException unless it is an even number of 4 to 24
   */
  public static BalancedSequences of(int blocks) {
    if (blocks < FEWEST || blocks > MOST || blocks % 2 != 0) {
      throw new IllegalArgumentException("blocks is an even number of 4 to 24, not " + blocks);
    }
    return new BalancedSequences(blocks);
  }

  /** How many there are. */
  public long count() {
    return 2 * left(blocks / 2 - 1, blocks / 2, 1);
  }

  /**
   * Orders that go on after a run, by symmetry the same for both arms.
   *
   * @param same blocks left of the arm that came last
   * @param other blocks left of the other arm
   */
  private long left(int same, int other, int run) {
    if (same < 0 || other < 0 || run > LONGEST_RUN) {
      return 0;
    }
    if (same + other == 0) {
      return 1;
    }
    if (known[same][other][run] == 0) {
      known[same][other][run] = left(same - 1, other, run + 1) + left(other - 1, same, 1);
    }
    return known[same][other][run];
  }

  /**
   * The order of a number.
   *
   * @param rank 0 to {@link #count} − 1
   */
  public List<Arm> order(long rank) {
    if (rank < 0 || rank >= count()) {
      throw new IllegalArgumentException("rank is 0 to " + (count() - 1) + ", not " + rank);
    }
    long rest = rank % (count() / 2);
    Arm last = rank < count() / 2 ? Arm.OFF : Arm.ON;
    List<Arm> order = new ArrayList<>(List.of(last));
    int same = blocks / 2 - 1;
    int other = blocks / 2;
    int run = 1;
    while (order.size() < blocks) {
      long staying = left(same - 1, other, run + 1);
      if (rest < staying) {
        same--;
        run++;
      } else {
        rest -= staying;
        int turned = same;
        same = other - 1;
        other = turned;
        run = 1;
        last = last.other();
      }
      order.add(last);
    }
    return order;
  }

  /** The order that a seed draws: the one of number {@code below("sequence:" + blocks)}. */
  public List<Arm> drawn(Seed seed) {
    return order(seed.below("sequence:" + blocks, count()));
  }

  /**
   * The exact two-sided test: the share of all orders under which the two rates would be at least
   * as far apart. It assumes nothing but the drawing; recorded days may be missing anywhere.
   *
   * @param drawn the order that was drawn
   * @param days recorded in each block after its wash-out
   * @return empty when either arm has no recorded day
   * @throws IllegalArgumentException when there are not as many as blocks
   */
  public Optional<ExactAnswer> test(List<Arm> drawn, List<Tally> days) {
    if (drawn.size() != blocks || days.size() != blocks) {
      throw new IllegalArgumentException("there are " + blocks + " blocks");
    }
    Map<Arm, Tally> arms = sums(drawn, days);
    if (arms.values().stream().anyMatch(Tally::isEmpty)) {
      return Optional.empty();
    }
    double seen = difference(arms);
    long asFar = 0;
    for (long rank = 0; rank < count(); rank++) {
      double other = difference(sums(order(rank), days));
      asFar += Math.abs(other) >= Math.abs(seen) - TIE ? 1 : 0;
    }
    return Optional.of(
        new ExactAnswer(
            Tally.MONTH * seen,
            (double) asFar / count(),
            count(),
            Method.of("balanced-sequences", 1).with("blocks", blocks)));
  }

  private static Map<Arm, Tally> sums(List<Arm> order, List<Tally> days) {
    Map<Arm, Tally> sums = new EnumMap<>(Map.of(Arm.ON, Tally.NOTHING, Arm.OFF, Tally.NOTHING));
    for (int i = 0; i < order.size(); i++) {
      sums.merge(order.get(i), days.get(i), Tally::plus);
    }
    return sums;
  }

  /** 0 under an order that leaves an arm without a day. */
  private static double difference(Map<Arm, Tally> arms) {
    Tally on = arms.getOrDefault(Arm.ON, Tally.NOTHING);
    Tally off = arms.getOrDefault(Arm.OFF, Tally.NOTHING);
    return on.isEmpty() || off.isEmpty()
        ? 0
        : (double) off.yes() / off.observed() - (double) on.yes() / on.observed();
  }
}
