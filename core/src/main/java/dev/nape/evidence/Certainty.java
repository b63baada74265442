package dev.nape.evidence;

import java.util.Locale;

/** How sure a body of evidence lets anyone be, after GRADE, surest first. */
public enum Certainty {
  HIGH,
  MODERATE,
  LOW,
  VERY_LOW,
  /** No usable study was found. That is a result, and not the same as no effect. */
  NONE;

  /** Kebab-case name used in files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
