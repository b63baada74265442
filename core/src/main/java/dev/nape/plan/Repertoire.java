package dev.nape.plan;

import dev.nape.evidence.Certainty;
import dev.nape.technique.Goal;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Protocol;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.List;
import java.util.Map;

/**
 * Everything that planning knows.
 *
 * @param techniques all; what is never planned is passed over
 * @param routes one for each pain zone
 * @param goals ids of protocols for one's own hands that serve a goal, best first
 * @param outlines how the time of a session is divided
 * @param certainty how sure the evidence on a technique is at best; a technique left out has none
 * @param positions that may be asked for
 * @param equipment that may be at hand
 * @param aftercare sentences for after a session that touched
 */
public record Repertoire(
    List<Technique> techniques,
    List<PainRoute> routes,
    Map<Goal, List<String>> goals,
    List<Outline> outlines,
    Map<TechniqueId, Certainty> certainty,
    List<Protocol.Position> positions,
    List<Technique.Equipment> equipment,
    List<String> aftercare) {
  /** Copies the collections. */
  public Repertoire {
    techniques = List.copyOf(techniques);
    routes = List.copyOf(routes);
    goals = Map.copyOf(goals);
    outlines = List.copyOf(outlines);
    certainty = Map.copyOf(certainty);
    positions = List.copyOf(positions);
    equipment = List.copyOf(equipment);
    aftercare = List.copyOf(aftercare);
  }
}
