package dev.nape.server.library.body;

import java.util.Locale;

/** What the picture shows and what in it can be tapped. */
public enum Show {
  /** Where it hurts. */
  PLACES,
  MUSCLES,
  POINTS;

  /** Lower-case name used in addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
