package dev.nape.knowledge;

import dev.nape.body.PainZone;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.yaml.Node;
import dev.nape.technique.Goal;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Protocol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the ways from a pain zone or a goal to protocols, from {@code body.yaml}. */
final class RouteReader {
  private final Names names;

  RouteReader(Names names) {
    this.names = names;
  }

  /** One route for each pain zone. */
  List<PainRoute> routes(Node file) {
    Node usual = file.need("usual-route");
    List<String> gentle = protocols(usual, "gentle");
    List<String> attack = protocols(usual, "attack");
    String side = usual.text("side");
    Node routes = file.need("routes");
    for (PainZone zone : names.zones().all()) {
      routes.need(zone.id());
    }
    List<PainRoute> result = new ArrayList<>();
    routes
        .fields()
        .forEach((id, node) ->
            names
                .zones()
                .named(id, node)
                .ifPresentOrElse(
                    zone -> result.add(route(zone, node, gentle, attack, side)), node::skip));
    return List.copyOf(result);
  }

  private PainRoute route(
      PainZone zone, Node node, List<String> gentle, List<String> attack, String side) {
    return new PainRoute(
        zone,
        node.present("muscles", names.muscles()::at),
        node.present("points", names.points()::at),
        protocols(node, "self"),
        protocols(node, "therapist"),
        node.find("gentle").isPresent() ? protocols(node, "gentle") : gentle,
        node.find("attack").isPresent() ? protocols(node, "attack") : attack,
        node.maybe("side").orElse(side));
  }

  /** Protocols for one's own hands that serve each goal. */
  Map<Goal, List<String>> goals(Node file) {
    Map<Goal, List<String>> goals = new EnumMap<>(Goal.class);
    Node node = file.need("goals");
    for (Goal goal : Goal.values()) {
      node.need(goal.id());
      goals.put(goal, protocols(node, goal.id()));
    }
    return Collections.unmodifiableMap(goals);
  }

  private List<String> protocols(Node node, String field) {
    return node.present(field, this::protocol);
  }

  private Optional<String> protocol(Node place) {
    return names.protocols().at(place).map(Protocol::id);
  }
}
