package dev.nape.trial.relief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Coined attacks by their pairs, up to the planned number.
 *
 * @param pairs in order; each with at least one attack
 * @param repeated whether a pair held more than one attack of a kind; the first counts
 * @param beyond whether there were pairs after the planned end
 */
record CoinedPairs(List<Pair> pairs, boolean repeated, boolean beyond) {

  /** One pair; either attack may be missing. */
  record Pair(@Nullable CoinedAttack massage, @Nullable CoinedAttack without) {

    boolean isComplete() {
      return massage != null && without != null;
    }

    Pair with(CoinedAttack attack) {
      return attack.massage() ? new Pair(attack, without) : new Pair(massage, attack);
    }

    boolean has(boolean kind) {
      return (kind ? massage : without) != null;
    }

    /** Both attacks with their values, massage first; empty when either has none. */
    Optional<Course[]> courses() {
      if (massage == null || without == null) {
        return Optional.empty();
      }
      return massage
          .course()
          .flatMap(one -> without.course().map(other -> new Course[] {one, other}));
    }

    Stream<CoinedAttack> attacks() {
      return Stream.of(Optional.ofNullable(massage), Optional.ofNullable(without))
          .flatMap(Optional::stream);
    }
  }

  static CoinedPairs of(List<CoinedAttack> attacks, int planned) {
    Map<Integer, Pair> pairs = new TreeMap<>();
    boolean repeated = false;
    boolean beyond = false;
    for (CoinedAttack attack : attacks) {
      Pair pair = pairs.getOrDefault(attack.pair(), new Pair(null, null));
      if (attack.pair() > planned) {
        beyond = true;
      } else if (pair.has(attack.massage())) {
        repeated = true;
      } else {
        pairs.put(attack.pair(), pair.with(attack));
      }
    }
    return new CoinedPairs(List.copyOf(pairs.values()), repeated, beyond);
  }

  /** Pairs with both attacks, with values or without. */
  int begun() {
    return (int) pairs.stream().filter(Pair::isComplete).count();
  }

  int odd() {
    return pairs.size() - begun();
  }

  int missing() {
    return (int) pairs.stream().flatMap(Pair::attacks).filter(a -> a.course().isEmpty()).count();
  }

  List<Course> massage() {
    return courses(true);
  }

  List<Course> without() {
    return courses(false);
  }

  private List<Course> courses(boolean massage) {
    return pairs.stream()
        .flatMap(Pair::attacks)
        .filter(attack -> attack.massage() == massage)
        .flatMap(attack -> attack.course().stream())
        .toList();
  }

  /** For each pair with both values: change without less change with massage. */
  double[] changes() {
    return complete().stream().mapToDouble(p -> p[1].change() - p[0].change()).toArray();
  }

  /** The same of residuals of pain after on pain before, over all these attacks together. */
  double[] residuals() {
    List<Course[]> complete = complete();
    double slope = slope(complete.stream().flatMap(Stream::of).toList());
    List<Double> scores = new ArrayList<>();
    for (Course[] pair : complete) {
      scores.add(pair[1].after() - pair[0].after() - slope * (pair[1].before() - pair[0].before()));
    }
    return scores.stream().mapToDouble(score -> score).toArray();
  }

  private List<Course[]> complete() {
    return pairs.stream().flatMap(pair -> pair.courses().stream()).toList();
  }

  private static double slope(List<Course> courses) {
    double x = courses.stream().mapToDouble(Course::before).average().orElse(0);
    double y = courses.stream().mapToDouble(Course::after).average().orElse(0);
    double xx = courses.stream().mapToDouble(c -> Math.pow(c.before() - x, 2)).sum();
    double xy = courses.stream().mapToDouble(c -> (c.before() - x) * (c.after() - y)).sum();
    return xx == 0 ? 0 : xy / xx;
  }
}
