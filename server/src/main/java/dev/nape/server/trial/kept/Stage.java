package dev.nape.server.trial.kept;

/** Where a trial is. */
public enum Stage {
  /** Sealed, and its first day has not come. */
  AHEAD,
  RUNNING,
  /** Its last day is over. */
  OVER,
  /** Stopped by its person before its last day. */
  STOPPED;

  /** Whether it still goes on, or will. */
  public boolean isOpen() {
    return this == AHEAD || this == RUNNING;
  }
}
