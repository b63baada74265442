package dev.nape.trial.forecast;

import java.util.Optional;

/**
 * What may be said about tomorrow. Everybody has a usual rate; a forecast is shown only to people
 * for whom it has proven better than that ({@link Skill#isProven}).
 */
public sealed interface Forecast {

  /**
   * Proven to be better than the usual rate.
   *
   * @param probability of a migraine day tomorrow, inside 0 to 1
   * @param usual the person's own rate so far, inside 0 to 1
   */
  record Tomorrow(double probability, double usual, Skill skill) implements Forecast {}

  /**
   * The usual rate, and why no more is said.
   *
   * @param usual the person's own rate so far, inside 0 to 1
   * @param observed days it rests on, above 0
   * @param skill empty when no day was forecast yet
   */
  record AsUsual(double usual, int observed, Reason reason, Optional<Skill> skill)
      implements Forecast {}

  /** No day is recorded, so there is no usual rate either. */
  record Unknown() implements Forecast {}

  /** Why there is no forecast. */
  enum Reason {
    /** Fewer than 60 days were forecast and then observed. */
    TOO_FEW_DAYS,
    /** It has not proven better than the usual rate. */
    NOT_PROVEN,
    /** Today is not recorded, and tomorrow hangs on today. */
    TODAY_NOT_RECORDED
  }
}
