package dev.nape.server.trial.start;

import dev.nape.server.trial.kept.Trial;

/** What asking for a trial led to. */
public sealed interface Started {

  record Sealed(Trial trial) implements Started {}

  /** Another is open; nothing was sealed. */
  record Running(Trial trial) implements Started {}

  /** By the health profile it may not be; nothing was sealed. */
  record Barred(Bar bar) implements Started {}
}
