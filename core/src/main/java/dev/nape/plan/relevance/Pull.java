package dev.nape.plan.relevance;

import dev.nape.body.Side;
import dev.nape.plan.SessionRequest.Pain;
import dev.nape.technique.Goal;
import dev.nape.technique.Phase;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One pain or one goal.
 *
 * @param score how strongly it pulls, 1–10
 * @param route from where it hurts to where to work, if it has a place
 * @param side where it hurts
 * @param goal if it is one
 * @param protocols what serves the goal, by id
 */
record Pull(
    int score,
    Optional<Route> route,
    Side side,
    Optional<Goal> goal,
    Map<String, Match> protocols) {
  private static final int FIRST = 700;
  private static final int STEP_DOWN = 50;
  private static final int LEAST = 500;
  private static final int BY_TECHNIQUE = 500;
  private static final int BY_TECHNIQUE_ELSEWHERE = 300;

  static Pull of(Pain pain, Optional<Route> route) {
    return new Pull(pain.score(), route, pain.side(), Optional.empty(), Map.of());
  }

  static Pull of(Goal goal, int score, Optional<Route> route, List<String> protocols) {
    Map<String, Match> byId = new HashMap<>();
    int weight = FIRST;
    for (String protocol : protocols) {
      byId.putIfAbsent(protocol, Match.ofGoal(goal, Math.max(LEAST, weight)));
      weight -= STEP_DOWN;
    }
    return new Pull(score, route, Side.BOTH, Optional.of(goal), byId);
  }

  Optional<Match> match(Technique technique, String protocol, Step step, Phase phase) {
    Optional<Match> byPlace = route.flatMap(r -> r.match(step.point(), protocol, phase));
    Optional<Match> byGoal = goal.flatMap(g -> byGoal(g, technique, protocol));
    return byPlace.isPresent() && byGoal.isPresent()
        ? Optional.of(Match.better(byPlace.get(), byGoal.get()))
        : byPlace.map(match -> match.on(side)).or(() -> byGoal);
  }

  private Optional<Match> byGoal(Goal wanted, Technique technique, String protocol) {
    Match listed = protocols.get(protocol);
    if (listed != null) {
      return Optional.of(listed);
    }
    return technique.goals().contains(wanted)
        ? Optional.of(Match.ofGoal(wanted, byTechnique()))
        : Optional.empty();
  }

  /** A goal that has a place asks for work there first. */
  private int byTechnique() {
    return route.isPresent() ? BY_TECHNIQUE_ELSEWHERE : BY_TECHNIQUE;
  }
}
