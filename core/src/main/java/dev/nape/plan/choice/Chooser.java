package dev.nape.plan.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses exactly: no other choice within the limits has a greater gain. Integers only, so that the
 * answer is the same on every machine.
 *
 * <p>Caps cost most of the time, and seldom bind. So they are left out first; an answer that keeps
 * them all the same is the best with them too. A cap that it breaks is then taken in, and so on.
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
    Set<Cap> kept = new HashSet<>();
    while (true) {
      Table table = new Table(nodes(problem, kept), problem.limit());
      int seconds = bestTime(table, problem);
      if (seconds < 0) {
        return Optional.empty();
      }
      int[] choice = new int[problem.groups().size()];
      Arrays.fill(choice, -1);
      table.read(seconds, choice);
      List<Cap> broken =
          problem.caps().stream()
              .filter(cap -> time(problem, cap, choice) > cap.seconds())
              .toList();
      if (broken.isEmpty()) {
        return Optional.of(choice);
      }
      kept.addAll(broken);
    }
  }

  private static int bestTime(Table table, Problem problem) {
    int inTime = bestTime(table, problem.floor());
    return inTime >= 0 ? inTime : bestTime(table, 0);
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

  private static int time(Problem problem, Cap cap, int[] choice) {
    int seconds = 0;
    for (int i = cap.from(); i < cap.to(); i++) {
      if (choice[i] >= 0) {
        seconds += problem.groups().get(i).options().get(choice[i]).seconds();
      }
    }
    return seconds;
  }

  private static List<Node> nodes(Problem problem, Set<Cap> kept) {
    return nodes(problem, kept, new Cap(0, problem.groups().size(), problem.limit()));
  }

  /** The nodes inside a range: outermost caps as one node each, the other groups as they are. */
  private static List<Node> nodes(Problem problem, Set<Cap> kept, Cap range) {
    List<Cap> inside = kept.stream().filter(cap -> cap.within(range)).toList();
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
        nodes.add(new Node.Capped(nodes(problem, kept, cap.get()), cap.get().seconds()));
        at = cap.get().to();
      } else {
        nodes.add(new Node.Plain(group, problem.groups().get(group)));
        at++;
      }
    }
    return nodes;
  }
}
