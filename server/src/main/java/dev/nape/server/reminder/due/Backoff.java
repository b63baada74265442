package dev.nape.server.reminder.due;

import java.time.Duration;
import java.time.Instant;

/** How long to wait until a push service is asked again. */
final class Backoff {

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final int DOUBLINGS = 6;

  private Backoff() {}

  /**
   * When to try again.
   *
   * @param tries how often it was tried, at least once
   * @param asked how long the push service asks to wait at least
   */
  static Instant next(Instant now, int tries, Duration asked) {
    Duration own = FIRST.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
    return now.plus(asked.compareTo(own) > 0 ? asked : own);
  }
}
