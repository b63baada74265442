package dev.nape.server.session;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Something that somebody noticed after a session. It says nothing about what it came from.
 *
 * @param what one of {@link #KINDS}
 * @param began one of {@link #WHEN}
 * @param severity 1–10
 * @param notes free text, at most 2,000 characters
 * @param told when it was told
 */
public record Reaction(
    UUID id,
    UUID session,
    String what,
    String began,
    int severity,
    String notes,
    ZonedDateTime told) {

  /** What it can be: the tails of message keys. */
  public static final List<String> KINDS =
      List.of("head", "neck", "dizzy", "sick", "skin", "other");

  /** How soon it can have begun. */
  public static final List<String> WHEN = List.of("at-once", "hours", "next-day", "later");

  /** Longest text. */
  public static final int NOTES = 2_000;

  private static final int WORST = 10;

  public Reaction {
    if (!KINDS.contains(what)) {
      throw new IllegalArgumentException("what is none that it can be");
    }
    if (!WHEN.contains(began)) {
      throw new IllegalArgumentException("began is none that it can be");
    }
    if (severity < 1 || severity > WORST) {
      throw new IllegalArgumentException("severity has to be 1 to 10");
    }
    if (notes.length() > NOTES) {
      throw new IllegalArgumentException("notes is longer than 2000 characters");
    }
  }
}
