package dev.nape.trial.fallback;

import dev.nape.trial.Tally;
import dev.nape.trial.design.Seed;
import dev.nape.trial.method.Method;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * For whoever will switch only once: the day of the start is drawn out of a row of candidate days
 * (E. S. Edgington, Journal of Psychology 1975;90:57).
 *
 * <p>{@code p} is the share of the candidate days after which the days fell by at least as much. It
 * is valid (false alarms 3.5–5.1 % in simulation) and weak: with 15 migraine days a month and a
 * halving, 12 % power in 24 weeks and 24 % in 52.
 *
 * @param first the earliest day that might have been drawn
 * @param candidates how many days in a row might have been drawn, 20 to 366; with fewer than 20 no
 *     p could be 0.05 or less
 */
public record RandomisedStart(LocalDate first, int candidates) {

  private static final int FEWEST = 20;
  private static final int MOST = 366;
  private static final double TIE = 1e-9;

  public RandomisedStart {
    if (candidates < FEWEST || candidates > MOST) {
      throw new IllegalArgumentException("candidates is 20 to 366, not " + candidates);
    }
  }

  /** The day that a seed draws: {@code first} plus {@code below("start")}. */
  public LocalDate drawn(Seed seed) {
    return first.plusDays(seed.below("start", candidates));
  }

  /**
   * The exact one-sided test for fewer days since the start.
   *
   * @param start the day that was drawn
   * @param days recorded days and whether each was a migraine day; a day left out is missing
   * @return empty when nothing was recorded before or since
   * @throws IllegalArgumentException when the start is no candidate
   */
  public Optional<ExactAnswer> test(LocalDate start, Map<LocalDate, Boolean> days) {
    if (start.isBefore(first) || !start.isBefore(first.plusDays(candidates))) {
      throw new IllegalArgumentException(start + " could not have been drawn");
    }
    OptionalDouble seen = fall(start, days);
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    long asLarge =
        first
            .datesUntil(first.plusDays(candidates))
            .map(candidate -> fall(candidate, days))
            .filter(fall -> fall.isPresent() && fall.getAsDouble() >= seen.getAsDouble() - TIE)
            .count();
    return Optional.of(
        new ExactAnswer(
            Tally.MONTH * seen.getAsDouble(),
            (double) asLarge / candidates,
            candidates,
            Method.of("randomised-start", 1).with("candidates", candidates)));
  }

  private static OptionalDouble fall(LocalDate start, Map<LocalDate, Boolean> days) {
    Tally before = Tally.NOTHING;
    Tally since = Tally.NOTHING;
    for (Map.Entry<LocalDate, Boolean> day : days.entrySet()) {
      Tally one = new Tally(1, day.getValue() ? 1 : 0);
      if (day.getKey().isBefore(start)) {
        before = before.plus(one);
      } else {
        since = since.plus(one);
      }
    }
    return before.isEmpty() || since.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (double) before.yes() / before.observed() - (double) since.yes() / since.observed());
  }
}
