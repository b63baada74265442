package dev.nape.evidence;

import java.util.Locale;

/** What evidence is graded for. */
public enum Outcome {
  ATTACK_FREQUENCY,
  INTENSITY,
  DURATION,
  ACUTE_RELIEF,
  SLEEP,
  ANXIETY_STRESS,
  DISABILITY;

  /** Kebab-case name used in files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
