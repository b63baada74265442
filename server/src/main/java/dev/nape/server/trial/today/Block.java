package dev.nape.server.trial.today;

import java.time.LocalDate;

/**
 * A block of a trial whose cycle has begun. Wash-out days belong to it.
 *
 * @param first day
 * @param last day, included
 * @param massage whether it is one with massage
 */
public record Block(LocalDate first, LocalDate last, boolean massage) {

  /** Whether a day lies in it. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  Block until(LocalDate day) {
    return new Block(first, day, massage);
  }
}
