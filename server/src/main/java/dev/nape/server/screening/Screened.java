package dev.nape.server.screening;

import dev.nape.screening.Answers;
import dev.nape.screening.Clearance;
import java.util.UUID;

/** What asking for a clearance led to. */
public sealed interface Screened {

  /**
   * A clearance of this very moment, from everything that is stored.
   *
   * @param id under which it is kept
   */
  record Fresh(UUID id, Answers answers, Clearance clearance) implements Screened {}

  /** Nothing can be said yet. */
  record NotYet(Gap gap) implements Screened {}
}
