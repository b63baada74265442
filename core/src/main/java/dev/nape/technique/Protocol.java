package dev.nape.technique;

import java.util.List;
import java.util.Set;

/**
 * A fixed order of steps of one technique, for one kind of hands.
 *
 * @param id unique among all protocols, kebab-case
 * @param title in plain words
 * @param byTherapist for a therapist's hands; otherwise for one's own or a partner's
 * @param afterApproval a therapist has to have shown it first
 * @param positions in which it can be done, the best first
 * @param steps in order, at least one
 */
public record Protocol(
    String id,
    String title,
    boolean byTherapist,
    boolean afterApproval,
    List<Position> positions,
    List<Step> steps) {

  /**
   * How the person sits or lies.
   *
   * @param id kebab-case
   * @param name in plain words
   * @param setup how to get there
   * @param notWith ids of conditions that rule it out: some never lie face down
   * @param phases of the attack in which it is bearable
   */
  public record Position(
      String id, String name, String setup, Set<String> notWith, Set<Phase> phases) {

    /** Bearable for everybody, always. */
    public Position(String id, String name, String setup) {
      this(id, name, setup, Set.of(), Set.of(Phase.values()));
    }
  }
}
