package dev.nape.trial.forecast;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

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

  /**
   * What may be said today about tomorrow.
   *
   * @param days that were recorded, in order, each number once; those after today are not used
   * @param today its number
   * @param random draws the blocks of the bootstrap
   */
  static Forecast of(DailyModel model, List<ObservedDay> days, long today, RandomGenerator random) {
    List<ObservedDay> past = days.stream().filter(day -> day.number() <= today).toList();
    if (past.isEmpty()) {
      return new Unknown();
    }
    int yes = (int) past.stream().filter(ObservedDay::yes).count();
    double usual = model.usual(yes, past.size());
    Optional<Skill> skill = TrackRecord.of(model, past).skill(random);
    if (skill.map(Skill::days).orElse(0) < Skill.FEWEST_DAYS) {
      return new AsUsual(usual, past.size(), Reason.TOO_FEW_DAYS, skill);
    }
    if (!skill.get().isProven()) {
      return new AsUsual(usual, past.size(), Reason.NOT_PROVEN, skill);
    }
    return past.getLast().number() == today
        ? new Tomorrow(model.probability(model.last(past)), usual, skill.get())
        : new AsUsual(usual, past.size(), Reason.TODAY_NOT_RECORDED, skill);
  }
}
