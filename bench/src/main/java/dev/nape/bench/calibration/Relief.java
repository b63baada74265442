package dev.nape.bench.calibration;

import dev.nape.simulation.Share;
import dev.nape.simulation.Streams;
import dev.nape.trial.Verdict.Randomised;
import dev.nape.trial.relief.CoinedAttack;
import dev.nape.trial.relief.RandomisedRelief;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Coined attacks: massage now, or wait two hours. */
final class Relief {

  private static final int PAIRS = RandomisedRelief.USUAL_PAIRS;
  private static final double SMALL = 0.05;

  private record Seen(
      boolean decided,
      boolean helps,
      boolean ever,
      boolean exact,
      boolean ancova,
      boolean fisher) {}

  private Relief() {}

  static Section section(Setting setting) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Attacks begin with pain of 4 to 10; in two hours it falls by itself the more the worse it was"
            + " (regression to the mean, expected −1.0 on average, deviation 2.2), and half of those still at"
            + " 7 or above take rescue medicine, whose value before it counts. "
            + PAIRS
            + " pairs, the usual plan; the product's `RandomisedRelief`. *Ever* is a look after every"
            + " pair.");
    lines.add("");
    Table table =
        new Table(
            "massage",
            "HELPS or WORSE at the end",
            "ever",
            "HELPS",
            "exact p ≤ 0.05",
            "model p ≤ 0.05",
            "pain-free p ≤ 0.05");
    for (double effect : List.of(0.0, 1.0, 2.0, 3.0)) {
      List<Seen> all = all(effect, setting);
      table.row(
          effect == 0 ? "nothing" : String.format(Locale.ROOT, "%.0f points less", effect),
          Table.of(Share.of(all, Seen::decided)),
          Table.of(Share.of(all, Seen::ever)),
          Table.of(Share.of(all, Seen::helps)),
          Table.of(Share.of(all, Seen::exact)),
          Table.of(Share.of(all, Seen::ancova)),
          Table.of(Share.of(all, Seen::fisher)));
    }
    lines.addAll(table.lines());
    return new Section("Relief in an attack", lines, List.of());
  }

  private static List<Seen> all(double effect, Setting setting) {
    Streams streams = setting.streams("relief " + effect);
    return IntStream.range(0, Math.max(200, setting.people() / 4))
        .parallel()
        .mapToObj(person -> seen(attacks(effect, streams.of(person))))
        .toList();
  }

  private static Seen seen(List<CoinedAttack> attacks) {
    RandomisedRelief end = RandomisedRelief.of(attacks, PAIRS);
    boolean ever =
        IntStream.rangeClosed(1, PAIRS)
            .anyMatch(
                pairs -> isDecided(RandomisedRelief.of(attacks.subList(0, 2 * pairs), PAIRS)));
    return new Seen(
        isDecided(end),
        end.verdict() == Randomised.HELPS,
        ever,
        end.exactP().orElse(1) <= SMALL,
        end.difference().map(t -> t.p() <= SMALL).orElse(false),
        end.painFree().map(free -> free.fisherP() <= SMALL).orElse(false));
  }

  private static boolean isDecided(RandomisedRelief answer) {
    return answer.verdict() == Randomised.HELPS || answer.verdict() == Randomised.WORSE;
  }

  private static List<CoinedAttack> attacks(double effect, RandomGenerator random) {
    List<CoinedAttack> attacks = new ArrayList<>();
    for (int pair = 1; pair <= PAIRS; pair++) {
      boolean first = random.nextBoolean();
      attacks.add(attack(pair, first, effect, random));
      attacks.add(attack(pair, !first, effect, random));
    }
    return attacks;
  }

  private static CoinedAttack attack(
      int pair, boolean massage, double effect, RandomGenerator random) {
    double before = Math.clamp(Math.rint(6.5 + 1.8 * random.nextGaussian()), 4, 10);
    double fall = 1 + 0.45 * (before - 6.5) + (massage ? effect : 0);
    double after = Math.clamp(Math.rint(before - fall + 2.2 * random.nextGaussian()), 0, 10);
    boolean rescue = after >= 7 && random.nextBoolean();
    return new CoinedAttack(pair, massage, before, after, rescue);
  }
}
