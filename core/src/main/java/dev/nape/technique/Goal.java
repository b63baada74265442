package dev.nape.technique;

import java.util.Locale;

/** What a person hopes for from a session. */
public enum Goal {
  RELAX,
  NECK_TENSION,
  JAW,
  FOREHEAD_PAIN,
  TEMPLE_PAIN,
  OCCIPITAL_PAIN,
  NAUSEA,
  SLEEP,
  STRESS;

  /** Lower-case name with underscores, as used in files and on the wire. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
