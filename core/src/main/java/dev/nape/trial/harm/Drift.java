package dev.nape.trial.harm;

import dev.nape.trial.method.Method;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether sessions still do what they used to do: an alarm when the share of pain that goes in a
 * session has fallen for good.
 *
 * <p><b>Method.</b> Each session is ranked among itself and those before; were nothing changing,
 * its rank would be drawn evenly whatever the distribution of relief. The middle of the rank's
 * range becomes a normal score z, and {@code S ← max(0, S − z − 0.5)} adds up how far sessions fall
 * short; above {@value #LIMIT} it alarms (sequential-rank CUSUM: P. K. Bhattacharya and D.
 * Frierson, Annals of Statistics 1981;9:544; D. McDonald, Naval Research Logistics 1990;37:627).
 * The first {@value #REFERENCE} sessions are only a reference. <b>False alarms.</b> In at most 5 %
 * of people within a year of three sessions a week, whatever the distribution and however often one
 * looks (simulated; see the test); ties only make it rarer. <b>Fatigue.</b> After an alarm the
 * sessions since the fall become the reference, so that the same fall is told once. Assumes that
 * without change the order of sessions says nothing.
 *
 * @param sessions how many could be judged
 * @param fall the last fall that was found; empty without one
 */
public record Drift(int sessions, Optional<Fall> fall, DriftVerdict verdict) {

  /** Sessions before this many are a reference and never an alarm. */
  public static final int REFERENCE = 12;

  private static final double SHIFT = 0.5;
  private static final double LIMIT = 6;

  /** Sessions that took less of the pain than this, on average, never helped to begin with. */
  private static final double USED_TO_HELP = 0.1;

  private static final Method METHOD =
      Method.of("sequential-rank-cusum", 1)
          .with("reference", REFERENCE)
          .with("shift", SHIFT)
          .with("limit", LIMIT);

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * A fall in relief.
   *
   * @param since the session with which it began, from 0
   * @param alarmedAt the session at which it was found
   * @param before mean share of pain that went until then
   * @param after mean share since
   */
  public record Fall(int since, int alarmedAt, double before, double after) {}

  /**
   * Looks at all sessions, in order.
   *
   * @param relief share of the pain that went in each, 1 for all of it, 0 for none, negative when
   *     pain rose; finite
   */
  public static Drift of(List<Double> relief) {
    Optional<Fall> last = Optional.empty();
    int from = 0;
    Optional<Fall> next = first(relief, from);
    while (next.isPresent()) {
      last = next;
      from = next.get().since();
      next = first(relief, from);
    }
    Optional<Fall> fall = last.filter(f -> f.before() >= USED_TO_HELP && f.after() < f.before());
    return new Drift(relief.size(), fall, verdict(relief.size(), fall));
  }

  /** How it was computed. */
  public Method method() {
    return METHOD;
  }

  /** Whether a fall was found at any session, whatever came of it. */
  static boolean isEverAlarmed(List<Double> relief) {
    return first(relief, 0).isPresent();
  }

  private static DriftVerdict verdict(int sessions, Optional<Fall> fall) {
    if (fall.isPresent()) {
      return DriftVerdict.LESS_THAN_BEFORE;
    }
    return sessions <= REFERENCE ? DriftVerdict.NOT_KNOWN_YET : DriftVerdict.NO_FALL_SEEN;
  }

  private static Optional<Fall> first(List<Double> relief, int from) {
    double sum = 0;
    int since = from;
    for (int i = from + REFERENCE; i < relief.size(); i++) {
      if (sum == 0) {
        since = i;
      }
      sum = Math.max(0, sum - score(relief, from, i) - SHIFT);
      if (sum > LIMIT) {
        return Optional.of(
            new Fall(since, i, mean(relief, from, since), mean(relief, since, relief.size())));
      }
    }
    return Optional.empty();
  }

  /** The normal score of the middle rank among the sessions from the first to this one. */
  private static double score(List<Double> relief, int from, int at) {
    double below = 0;
    for (int i = from; i <= at; i++) {
      int order = Double.compare(relief.get(i), relief.get(at));
      below += order < 0 ? 1 : 0;
      below += order == 0 ? 0.5 : 0;
    }
    return NORMAL.inverseCumulativeProbability(below / (at - from + 1));
  }

  private static double mean(List<Double> values, int from, int to) {
    return values.subList(from, to).stream().mapToDouble(value -> value).average().orElse(0);
  }
}
