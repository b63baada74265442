package dev.nape.plan.relevance;

import dev.nape.body.Muscle;
import dev.nape.body.PainZone;
import dev.nape.body.Point;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Phase;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A pain route, ready to be asked about one step at a time. */
final class Route {
  private static final int FIRST_MUSCLE = 1000;
  private static final int FIRST_PROTOCOL = 700;
  private static final int POINT = 850;
  private static final int GENTLE = 600;
  private static final int INSTEAD = 900;
  private static final int INSTEAD_WHEN_CALM = 250;
  private static final int LEAST = 300;
  private static final int STEP_DOWN = 120;

  /** When the gentle alternatives for an attack come first. */
  private static final Set<Phase> ATTACK =
      EnumSet.of(Phase.AURA, Phase.HEADACHE_MILD, Phase.HEADACHE_MODERATE, Phase.HEADACHE_SEVERE);

  private final PainZone zone;
  private final Map<String, Match> points = new HashMap<>();
  private final Map<String, Match> calm = new HashMap<>();
  private final Map<String, Match> attack = new HashMap<>();

  Route(PainRoute route) {
    zone = route.zone();
    for (Point point : route.points()) {
      points.putIfAbsent(point.id(), Match.ofPoint(zone, point, POINT));
    }
    int weight = FIRST_MUSCLE;
    for (Muscle muscle : route.muscles()) {
      for (Point point : muscle.points()) {
        points.merge(point.id(), Match.ofMuscle(zone, muscle, point, weight), Match::better);
      }
      weight = Math.max(LEAST, weight - STEP_DOWN);
    }
    protocols(calm, route.self(), FIRST_PROTOCOL);
    protocols(calm, route.therapist(), FIRST_PROTOCOL);
    protocols(calm, route.gentle(), GENTLE);
    attack.putAll(calm);
    protocols(calm, route.attack(), INSTEAD_WHEN_CALM);
    protocols(attack, route.attack(), INSTEAD);
  }

  private void protocols(Map<String, Match> into, List<String> ids, int first) {
    int weight = first;
    for (String id : ids) {
      into.merge(id, Match.ofZone(zone, weight), Match::better);
      weight = Math.max(Math.min(first, LEAST), weight - STEP_DOWN / 2);
    }
  }

  Optional<Match> match(Optional<Point> point, String protocol, Phase phase) {
    Optional<Match> byPoint = point.map(p -> points.get(p.id()));
    Optional<Match> byProtocol =
        Optional.ofNullable((ATTACK.contains(phase) ? attack : calm).get(protocol));
    return byPoint.isPresent() && byProtocol.isPresent()
        ? Optional.of(Match.better(byPoint.get(), byProtocol.get()))
        : byPoint.or(() -> byProtocol);
  }
}
