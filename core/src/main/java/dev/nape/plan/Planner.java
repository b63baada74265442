package dev.nape.plan;

import dev.nape.plan.compose.Composer;
import dev.nape.screening.Cleared;

/**
 * Makes a session from a clearance and a wish: the best one within every limit, and the same one
 * every time. Thread-safe.
 *
 * <p>Best means: the greatest sum of relevance × evidence × personal response over the chosen
 * protocols, with diminishing returns in their time, found exactly. At least nine tenths of the
 * time are filled where the limits allow it. What helped before bends the choice, never a limit.
 */
public final class Planner {
  private final RequestCheck check;
  private final Composer composer;

  /** Prepares everything that does not depend on a request. */
  public Planner(Repertoire repertoire) {
    check = new RequestCheck(repertoire);
    composer = new Composer(repertoire);
  }

  /**
   * The session for this moment. A wish that nothing allowed can meet gives a shorter or a
   * touch-free session, in the extreme one without blocks, and says why.
   *
   * @throws InvalidRequest if the request is out of range or names what nobody knows
   */
  public SessionPlan plan(Cleared cleared, SessionRequest request) {
    check.check(request);
    return composer.compose(cleared, request);
  }
}
