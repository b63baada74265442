package dev.nape.plan.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses exactly: no other choice within the limits has a greater gain. Integers only, so that the
 * answer is the same on every machine.
 *
 * <p>A cap that could be broken is kept by choosing among its groups first, once for every time
 * that they can take together; that list of times is then one group of the whole.
 */
public final class Chooser {
  private Chooser() {}

  /**
   * The option taken of each group, or −1 for none; empty if the mandatory groups do not fit.
   *
   * <p>Among the choices whose time lies between floor and limit the greatest gain wins, then the
   * shorter time; if there is none, the same among all choices within the limit.
   */
  public static Optional<int[]> choose(Problem problem) {
    Table quick = table(problem, true);
    int worthMost = bestTime(quick, 0);
    if (worthMost >= problem.floor() || !mayFill(problem)) {
      return read(quick, worthMost, problem);
    }
    Table whole = table(problem, false);
    int inTime = bestTime(whole, problem.floor());
    return read(whole, inTime >= 0 ? inTime : bestTime(whole, 0), problem);
  }

  /** Whether the longest options within the caps reach the floor; if not, nothing does. */
  public static boolean mayFill(Problem problem) {
    int[] longest = problem.groups().stream().mapToInt(Group::longest).toArray();
    List<Cap> innermostFirst =
        problem.caps().stream()
            .sorted(Comparator.comparingInt(cap -> cap.to() - cap.from()))
            .toList();
    for (Cap cap : innermostFirst) {
      if (Arrays.stream(longest, cap.from(), cap.to()).sum() > cap.seconds()) {
        Arrays.fill(longest, cap.from(), cap.to(), 0);
        longest[cap.from()] = cap.seconds();
      }
    }
    return Arrays.stream(longest).sum() >= problem.floor();
  }

  /**
   * @param onlyBetter leaves out times of capped groups that a shorter one is worth as much as:
   *     quick, and exact as long as no floor asks for the longer one
   */
  private static Table table(Problem problem, boolean onlyBetter) {
    List<Cap> binding = problem.caps().stream().filter(cap -> mayBreak(problem, cap)).toList();
    Cap everything = new Cap(0, problem.groups().size(), problem.limit());
    return new Table(nodes(problem, binding, everything, onlyBetter), problem.limit());
  }

  private static Optional<int[]> read(Table table, int seconds, Problem problem) {
    if (seconds < 0) {
      return Optional.empty();
    }
    int[] choice = new int[problem.groups().size()];
    Arrays.fill(choice, -1);
    table.read(seconds, choice);
    return Optional.of(choice);
  }

  private static boolean mayBreak(Problem problem, Cap cap) {
    return problem.groups().subList(cap.from(), cap.to()).stream().mapToInt(Group::longest).sum()
        > cap.seconds();
  }

  private static int bestTime(Table table, int floor) {
    int best = -1;
    for (int seconds = Math.max(0, floor); seconds <= table.longest(); seconds++) {
      if (table.reaches(seconds) && (best < 0 || table.gain(seconds) > table.gain(best))) {
        best = seconds;
      }
    }
    return best;
  }

  /** The nodes inside a range: outermost caps as one node each, the other groups as they are. */
  private static List<Node> nodes(
      Problem problem, List<Cap> binding, Cap range, boolean onlyBetter) {
    List<Cap> inside = binding.stream().filter(cap -> cap.within(range)).toList();
    List<Cap> outermost =
        inside.stream()
            .filter(cap -> inside.stream().noneMatch(outer -> cap.within(outer)))
            .sorted(Comparator.comparingInt(Cap::from))
            .toList();
    List<Node> nodes = new ArrayList<>();
    int at = range.from();
    while (at < range.to()) {
      int group = at;
      Optional<Cap> cap = outermost.stream().filter(c -> c.covers(group)).findFirst();
      if (cap.isPresent()) {
        List<Node> inner = nodes(problem, binding, cap.get(), onlyBetter);
        nodes.add(new Node.Capped(inner, cap.get().seconds(), onlyBetter));
        at = cap.get().to();
      } else {
        nodes.add(new Node.Plain(group, problem.groups().get(group)));
        at++;
      }
    }
    return nodes;
  }
}
