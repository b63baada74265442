package dev.nape.trial;

import java.util.Locale;

/**
 * What may be said. The two kinds are two types, so that a comparison without a coin cannot hold
 * the word <em>helps</em>: there is no value to hold it.
 */
public sealed interface Verdict {

  /** As commands and records write it: lower case with hyphens. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String name();

  /** From a comparison that nobody randomised: before and after. */
  enum Observed implements Verdict {
    OBSERVED_ONLY
  }

  /** From blocks that a coin drew. */
  enum Randomised implements Verdict {
    HELPS,
    WORSE,
    /** A benefit of 30 % or more is unlikely. */
    NO_MEANINGFUL_EFFECT,
    /**
     * An answer within 52 more weeks is likely, if massage halves the days; or there are too few
     * cycles yet to say.
     */
    NOT_CLEAR_YET,
    /** Even a halving would take more than 52 weeks to see in this person alone. */
    NOT_ANSWERABLE_ALONE
  }
}
