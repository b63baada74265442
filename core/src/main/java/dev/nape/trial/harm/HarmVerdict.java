package dev.nape.trial.harm;

import java.util.Locale;

/** What a watch may say. None of them names a cause: nobody drew lots. */
public enum HarmVerdict {
  NO_SIGN_SO_FAR,
  NOT_KNOWN_YET,
  MORE_ATTACKS_AFTER_SESSIONS;

  /** As commands and records write it: lower case with hyphens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
