package dev.nape.technique;

import java.util.Locale;

/** The phase of the migraine cycle that a person is in. */
public enum Phase {
  INTERICTAL,
  PRODROME,
  AURA,
  HEADACHE_MILD,
  HEADACHE_MODERATE,
  HEADACHE_SEVERE,
  POSTDROME;

  /** Asked for thousands of times when rules are prepared. */
  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Whether the head hurts: somebody in an attack. */
  public boolean isHeadache() {
    return switch (this) {
      case HEADACHE_MILD, HEADACHE_MODERATE, HEADACHE_SEVERE -> true;
      case INTERICTAL, PRODROME, AURA, POSTDROME -> false;
    };
  }

  /** Kebab-case name used in files and on the wire. */
  public String id() {
    return id;
  }
}
