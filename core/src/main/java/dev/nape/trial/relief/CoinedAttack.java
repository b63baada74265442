package dev.nape.trial.relief;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An attack for which a coin decided: massage now, or wait two hours. It counts as the coin had it,
 * whatever was done.
 *
 * @param pair which pair of attacks it belongs to, from 1, in the order they were begun
 * @param massage whether the coin said massage
 * @param before pain when the coin was asked, 0 to 10
 * @param after pain two hours later, 0 to 10; the last value before rescue medicine when some was
 *     taken by then; empty when nobody noted it
 * @param rescue whether rescue medicine was taken within the two hours
 */
public record CoinedAttack(
    int pair, boolean massage, double before, OptionalDouble after, boolean rescue) {

  /** Checks bounds. */
  public CoinedAttack {
    if (pair < 1) {
      throw new IllegalArgumentException("pairs are counted from 1, not " + pair);
    }
    Course.requirePain(before);
    after.ifPresent(Course::requirePain);
  }

  /** An attack whose value at two hours is known. */
  public CoinedAttack(int pair, boolean massage, double before, double after, boolean rescue) {
    this(pair, massage, before, OptionalDouble.of(after), rescue);
  }

  /**
   * With rescue and no value before it, pain is carried on as it was at the start. Empty when
   * neither is known.
   */
  Optional<Course> course() {
    if (after.isPresent()) {
      return Optional.of(new Course(before, after.getAsDouble(), rescue));
    }
    return rescue ? Optional.of(new Course(before, before, true)) : Optional.empty();
  }
}
