package dev.nape.screening;

import dev.nape.technique.Technique;
import java.util.List;

/**
 * Everything that screening knows.
 *
 * @param version content hash of the knowledge it was read from
 * @param redFlags in the order they are asked
 * @param conditions in the order they are asked
 * @param phaseRules one for each technique that has rules of its own, in each phase
 * @param techniques all, those without rules of their own too
 */
public record Rules(
    String version,
    List<RedFlag> redFlags,
    List<Condition> conditions,
    List<PhaseRule> phaseRules,
    List<Technique> techniques) {

  /** Copies the lists. */
  public Rules {
    redFlags = List.copyOf(redFlags);
    conditions = List.copyOf(conditions);
    phaseRules = List.copyOf(phaseRules);
    techniques = List.copyOf(techniques);
  }
}
