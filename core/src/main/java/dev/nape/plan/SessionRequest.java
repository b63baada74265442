package dev.nape.plan;

import dev.nape.body.Area;
import dev.nape.body.PainZone;
import dev.nape.body.Side;
import dev.nape.technique.Goal;
import dev.nape.technique.TechniqueId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person wishes for.
 *
 * @param seconds available, 60–5,400
 * @param goals what it is for
 * @param pain where it hurts and how much
 * @param equipment ids of what is at hand; nothing but the body is needed by default
 * @param positions ids of positions that are possible; empty means all
 * @param doneThisWeek sessions of each technique in the last seven days, at least 0
 * @param response what helped this person before: 0–1 each, 0.5 where nothing is known
 * @param firstSession whether this person has never had a session: short and light then
 * @param recent the last sessions by the hour
 */
public record SessionRequest(
    int seconds,
    Set<Goal> goals,
    List<Pain> pain,
    Set<String> equipment,
    Set<String> positions,
    Map<TechniqueId, Integer> doneThisWeek,
    Map<TechniqueId, Double> response,
    boolean firstSession,
    Recent recent) {

  /** A wish of somebody whose last sessions are not known by the hour. */
  public SessionRequest(
      int seconds,
      Set<Goal> goals,
      List<Pain> pain,
      Set<String> equipment,
      Set<String> positions,
      Map<TechniqueId, Integer> doneThisWeek,
      Map<TechniqueId, Double> response,
      boolean firstSession) {
    this(
        seconds,
        goals,
        pain,
        equipment,
        positions,
        doneThisWeek,
        response,
        firstSession,
        Recent.UNKNOWN);
  }

  /**
   * The last sessions by the hour. What is left out was long ago, or nobody knows.
   *
   * @param doneToday sessions of each technique today, at least 0
   * @param hoursSince whole hours since the end of the last session of each technique, at least 0
   * @param hoursSinceFirm whole hours since each area was last worked on firmly, at least 0
   */
  public record Recent(
      Map<TechniqueId, Integer> doneToday,
      Map<TechniqueId, Integer> hoursSince,
      Map<Area, Integer> hoursSinceFirm) {

    /** Nothing is known. */
    public static final Recent UNKNOWN = new Recent(Map.of(), Map.of(), Map.of());
  }

  /** The same with other sessions of the last seven days. */
  public SessionRequest withDoneThisWeek(Map<TechniqueId, Integer> done) {
    return new SessionRequest(
        seconds, goals, pain, equipment, positions, done, response, firstSession, recent);
  }

  /** The same with something else known of what helped before. */
  public SessionRequest withResponse(Map<TechniqueId, Double> other) {
    return new SessionRequest(
        seconds, goals, pain, equipment, positions, doneThisWeek, other, firstSession, recent);
  }

  /** The same with other sessions by the hour. */
  public SessionRequest withRecent(Recent other) {
    return new SessionRequest(
        seconds, goals, pain, equipment, positions, doneThisWeek, response, firstSession, other);
  }

  /**
   * One place that hurts.
   *
   * @param zone where
   * @param side on which side
   * @param score 0–10
   */
  public record Pain(PainZone zone, Side side, int score) {}
}
