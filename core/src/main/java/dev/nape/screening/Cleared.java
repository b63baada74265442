package dev.nape.screening;

import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Massage, or at least the touch-free session, is possible within limits. The key to the planner:
 * nobody but {@link Screening} can make one.
 */
public final class Cleared implements Clearance {
  private final Phase phase;
  private final Performer performer;
  private final Set<String> conditions;
  private final List<Reason> reasons;
  private final Map<TechniqueId, Permission> techniques;
  private final boolean handsOn;
  private final String knowledgeVersion;

  Cleared(
      Phase phase,
      Performer performer,
      Set<String> conditions,
      List<Reason> reasons,
      Map<TechniqueId, Permission> techniques,
      boolean handsOn,
      String knowledgeVersion) {
    this.phase = phase;
    this.performer = performer;
    this.conditions = Set.copyOf(conditions);
    this.reasons = List.copyOf(reasons);
    this.techniques = techniques;
    this.handsOn = handsOn;
    this.knowledgeVersion = knowledgeVersion;
  }

  /** The phase it was given for. */
  public Phase phase() {
    return phase;
  }

  /** The hands it was given for. */
  public Performer performer() {
    return performer;
  }

  /** Ids of the conditions that hold: answered yes or "not sure", or by age. */
  public Set<String> conditions() {
    return conditions;
  }

  @Override
  public List<Reason> reasons() {
    return reasons;
  }

  @Override
  public Map<TechniqueId, Permission> techniques() {
    return techniques;
  }

  @Override
  public boolean handsOn() {
    return handsOn;
  }

  @Override
  public String knowledgeVersion() {
    return knowledgeVersion;
  }
}
