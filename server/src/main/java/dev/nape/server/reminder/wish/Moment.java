package dev.nape.server.reminder.wish;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When a reminder is sent.
 *
 * @param at from when on
 * @param until until when, not included: not late, and not in quiet hours, not even by a push
 *     service that waits for a phone to wake up. The same as {@code at} when it is never sent
 */
public record Moment(Instant at, Instant until) {

  /** The time in which a reminder of a kind may be sent that comes at a moment. */
  public static Moment of(Kind kind, Instant at, Quiet quiet, ZoneId zone) {
    if (quiet.at(at, zone)) {
      return new Moment(at, at);
    }
    Instant old = at.plus(kind.life());
    return new Moment(at, quiet.next(at, zone).filter(old::isAfter).orElse(old));
  }

  /** Whether it is sent at all. */
  public boolean isEver() {
    return until.isAfter(at);
  }

  /** Whether it may be sent now. */
  public boolean isOpen(Instant now) {
    return !now.isBefore(at) && now.isBefore(until);
  }
}
