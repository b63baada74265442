package dev.nape.server.trial.start;

/** Why something may not be tried. */
public enum Bar {
  /** The health profile is not answered, too old, or no longer true. */
  NOT_ASKED("profile"),
  /** By the health profile nobody's hands may touch. */
  NO_MASSAGE("profile"),
  /** By the health profile nobody's hands may do just this. */
  NOT_THIS("subject");

  private final String field;

  Bar(String field) {
    this.field = field;
  }

  /** What has to change: the answers, or the choice. */
  public String field() {
    return field;
  }
}
