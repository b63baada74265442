package dev.nape.server.reminder.wish;

import java.time.Duration;
import java.util.Locale;

/** What a reminder is about. */
public enum Kind {
  /** A time of day on chosen weekdays. */
  SLOT(Duration.ofHours(1)),
  /** Once a day. */
  CHECK(Duration.ofHours(3)),
  /** On the first day of a trial's block: what begins today. */
  BLOCK(Duration.ofHours(6)),
  /** How the pain is, two hours after a session; an answer later than four hours says little. */
  QUESTION(Duration.ofHours(2));

  private final Duration life;

  Kind(Duration life) {
    this.life = life;
  }

  /** How long after its moment it is still worth sending. */
  public Duration life() {
    return life;
  }

  /** As the database and the devices name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind that an id names.
   *
   * @throws IllegalArgumentException for an id that {@link #id()} never gives
   */
  public static Kind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
