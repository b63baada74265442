package dev.nape.trial.subgroup;

import dev.nape.trial.pooling.Effect;
import java.util.Set;

/**
 * A person who finished a trial of their own that a coin drew; nobody else enters.
 *
 * @param effect in days per 28, positive for fewer
 * @param groups that the person belonged to when it began
 */
public record Member(Effect effect, Set<Subgroup> groups) {

  public Member {
    groups = Set.copyOf(groups);
  }
}
