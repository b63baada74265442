package dev.nape.trial.harm;

import java.util.Locale;

/** Whether sessions still take as much of the pain as they used to. */
public enum DriftVerdict {
  /** Too few sessions with pain noted before and after. */
  NOT_KNOWN_YET,
  NO_FALL_SEEN,
  LESS_THAN_BEFORE;

  /** As commands and records write it: lower case with hyphens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
