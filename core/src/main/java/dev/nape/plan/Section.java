package dev.nape.plan;

import java.util.Locale;

/** A part of a session, in the order of a session. */
public enum Section {
  OPENING_CHECK,
  WARM_UP,
  MAIN,
  FLUSHING,
  REST,
  HOME_STRETCHES;

  /** Kebab-case name used in files and on the wire. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
