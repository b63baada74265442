package dev.nape.server.sync;

import java.util.Locale;

/** What became of a write. */
public enum Outcome {
  /** It is the record now. */
  KEPT,
  /** It was the record already. */
  SAME,
  /** A newer write was there before it; it is in the history. */
  OLDER;

  /** As the wire says it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
