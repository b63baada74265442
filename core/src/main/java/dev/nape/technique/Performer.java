package dev.nape.technique;

import java.util.Locale;

/** Whose hands work. */
public enum Performer {
  SELF,
  /** A lay helper: every limit of {@link #SELF} holds. */
  PARTNER,
  /** A licensed massage therapist. */
  THERAPIST;

  /** Lower-case name used in files and on the wire. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
