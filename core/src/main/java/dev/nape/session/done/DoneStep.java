package dev.nape.session.done;

import dev.nape.technique.TechniqueId;

/**
 * A step of a plan and what became of it.
 *
 * @param protocol of the technique
 * @param step of the protocol
 * @param seconds that were done
 * @param skipped whether the person passed over it, or over the rest of it
 */
public record DoneStep(
    TechniqueId technique, String protocol, String step, int seconds, boolean skipped) {

  private static final int NAME = 200;
  private static final int DAY = 86_400;

  /** Checks bounds; a message begins with the name of its field. */
  public DoneStep {
    require(!technique.value().isBlank(), "technique is empty");
    require(technique.value().length() <= NAME, "technique is too long");
    require(protocol.length() <= NAME, "protocol is too long");
    require(step.length() <= NAME, "step is too long");
    require(seconds >= 0 && seconds <= DAY, "seconds has to be 0 to a day");
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
