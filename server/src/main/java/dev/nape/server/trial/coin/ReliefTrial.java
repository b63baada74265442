package dev.nape.server.trial.coin;

import dev.nape.trial.design.Seed;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A relief trial: in each pair of attacks the coin says which one is massaged at once and which one
 * waits two hours.
 *
 * @param pairs planned
 * @param trigger the pain, 0–10, from which an attack gets a coin
 * @param ended when all pairs were tossed, or when it was stopped; {@code null} while it runs
 * @param stopped whether it was stopped before its end
 */
public record ReliefTrial(
    UUID id,
    Seed seed,
    int pairs,
    int trigger,
    ZonedDateTime started,
    @Nullable ZonedDateTime ended,
    boolean stopped) {

  /** Attacks of each kind that are offered, few for a large difference and many for a small one. */
  public static final List<Integer> PAIRS = List.of(12, 25, 40);

  /** Pain from which an attack may get a coin. Severe ones never do: nothing touches then. */
  public static final List<Integer> TRIGGERS = List.of(3, 4, 5, 6);

  /** The usual trigger. */
  public static final int USUAL_TRIGGER = 4;

  /** The usual number of pairs: enough to find 2 points of difference. */
  public static final int USUAL_PAIRS = 25;

  /** Whether the coin says massage now for a place. */
  boolean isMassage(int pair, int place) {
    return seed.coin("pair:" + pair) == (place == 1);
  }

  public boolean isRunning() {
    return ended == null;
  }

  /** What proves later that no toss was changed; it is known from the start. */
  public String commitment() {
    return seed.commitment();
  }

  /** The seed, once nothing more depends on it. */
  public Optional<String> openedSeed() {
    return isRunning() ? Optional.empty() : Optional.of(seed.hex());
  }

  /** Whether a toss was made while it ran; nobody can toss before it begins. */
  boolean wasRunning(Toss toss) {
    return !stopped || ended == null || !toss.at().isAfter(ended);
  }

  /**
   * The first pair that has a place left, beside the tosses that count; empty when all are full.
   */
  Optional<Integer> present(List<Toss> counted) {
    return IntStream.rangeClosed(1, pairs)
        .filter(pair -> counted.stream().filter(toss -> toss.pair() == pair).count() < 2)
        .boxed()
        .findFirst();
  }
}
