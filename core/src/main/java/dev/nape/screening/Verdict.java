package dev.nape.screening;

import java.util.Locale;

/** What may be done with one technique; the later, the stricter. */
public enum Verdict {
  ALLOWED,
  LIMITED,
  THERAPIST_ONLY,
  ASK_DOCTOR,
  BARRED;

  /** Asked for thousands of times when rules are prepared. */
  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Kebab-case name used on the wire. */
  public String id() {
    return id;
  }

  /** The stricter of the two. */
  public Verdict stricter(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
