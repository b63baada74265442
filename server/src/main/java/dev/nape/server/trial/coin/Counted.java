package dev.nape.server.trial.coin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which tosses count. Two devices without a network may toss for the same place, or twice in one
 * attack. Then the earliest one counts, of two at the same moment the one with the smaller id, and
 * the others are kept and shown, and count for nothing. It is a function of the tosses alone, so
 * every order in which they arrive ends the same, and it looks at no outcome.
 */
final class Counted {

  private static final Comparator<Toss> EARLIEST =
      Comparator.comparing((Toss toss) -> toss.at().toInstant())
          .thenComparing(toss -> toss.id().toString());

  private record Place(int pair, int place) {}

  private Counted() {}

  /** Those of a trial that count, the earliest first. */
  static List<Toss> of(ReliefTrial trial, List<Toss> tosses) {
    Set<Place> taken = new HashSet<>();
    Set<UUID> attacks = new HashSet<>();
    List<Toss> counted = new ArrayList<>();
    for (Toss toss : tosses.stream().filter(trial::wasRunning).sorted(EARLIEST).toList()) {
      Place place = new Place(toss.pair(), toss.place());
      if (!taken.contains(place) && !attacks.contains(toss.attack())) {
        taken.add(place);
        attacks.add(toss.attack());
        counted.add(toss);
      }
    }
    return List.copyOf(counted);
  }
}
