package dev.nape.trial.harm;

import dev.nape.trial.Tally;
import dev.nape.trial.interval.Interval;
import dev.nape.trial.interval.Proportions;
import dev.nape.trial.method.Method;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Attacks that began within 48 hours of a session, beside the person's other spans of two days.
 *
 * <p><b>Range.</b> Newcombe's method 10 for the difference of two shares, 95 %. It assumes that
 * spans are independent, which spans that do not overlap nearly are. <b>Verdict.</b> More attacks:
 * the {@value #ALARM_CONFIDENCE} limits lie above 0. They are wider than those shown because the
 * watch looks every night: of people with no effect at all, fewer than 1 in 20 get this verdict
 * within a year of nightly looks (simulated; see the test). No sign: at least {@value
 * #FEWEST_SPANS} spans of each kind, 0 lies inside the 95 % range, and {@value #LARGE} more attacks
 * a span lie outside. Otherwise not known.
 *
 * @param afterSession spans after a session, and how many of them an attack began in
 * @param otherSpans the other spans of two days
 * @param difference share after sessions less share otherwise, −1 to 1; empty when either side has
 *     no span
 * @param range its 95 % limits
 * @param reactions what happened in sessions
 */
public record HarmWatch(
    Tally afterSession,
    Tally otherSpans,
    OptionalDouble difference,
    Optional<Interval> range,
    HarmVerdict verdict,
    Reactions reactions) {

  /** How long after a session an attack counts. */
  public static final int HOURS = 48;

  /** With fewer spans of a kind nothing is said. */
  public static final int FEWEST_SPANS = 10;

  private static final double ALARM_CONFIDENCE = 0.99;
  private static final double LARGE = 0.25;

  private static final Method METHOD =
      Method.of("spans-newcombe", 1).with("hours", HOURS).with("alarm", ALARM_CONFIDENCE);

  public static HarmWatch of(Tally afterSession, Tally otherSpans) {
    return of(afterSession, otherSpans, Reactions.NONE);
  }

  /** Spans are counted as days are in a {@link Tally}: observed, and with an attack. */
  public static HarmWatch of(Tally afterSession, Tally otherSpans, Reactions reactions) {
    if (afterSession.isEmpty() || otherSpans.isEmpty()) {
      return new HarmWatch(
          afterSession,
          otherSpans,
          OptionalDouble.empty(),
          Optional.empty(),
          HarmVerdict.NOT_KNOWN_YET,
          reactions);
    }
    return new HarmWatch(
        afterSession,
        otherSpans,
        OptionalDouble.of(share(afterSession) - share(otherSpans)),
        Optional.of(limits(afterSession, otherSpans, 0.95)),
        judge(afterSession, otherSpans),
        reactions);
  }

  /** The same with how often something was told after a session. */
  public HarmWatch withTold(int afterwards) {
    return new HarmWatch(
        afterSession, otherSpans, difference, range, verdict, reactions.with(afterwards));
  }

  /** How it was computed. */
  public Method method() {
    return METHOD;
  }

  private static HarmVerdict judge(Tally afterSession, Tally otherSpans) {
    if (Math.min(afterSession.observed(), otherSpans.observed()) < FEWEST_SPANS) {
      return HarmVerdict.NOT_KNOWN_YET;
    }
    if (limits(afterSession, otherSpans, ALARM_CONFIDENCE).low() > 0) {
      return HarmVerdict.MORE_ATTACKS_AFTER_SESSIONS;
    }
    Interval shown = limits(afterSession, otherSpans, 0.95);
    return shown.low() <= 0 && shown.high() < LARGE
        ? HarmVerdict.NO_SIGN_SO_FAR
        : HarmVerdict.NOT_KNOWN_YET;
  }

  private static Interval limits(Tally one, Tally other, double confidence) {
    return Proportions.newcombe(
        one.yes(), one.observed(), other.yes(), other.observed(), confidence);
  }

  private static double share(Tally spans) {
    return (double) spans.yes() / spans.observed();
  }
}
