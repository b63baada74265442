package dev.nape.server.diary;

import dev.nape.diary.Attack;
import dev.nape.server.account.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/** Sessions that the diary shows among its days. Whoever keeps sessions tells them. */
public interface SessionDays {

  /** An attack that begins within this time after a session is shown with it; it proves nothing. */
  Duration AFTERWARDS = Duration.ofDays(2);

  /**
   * A session as the diary shows it.
   *
   * @param start where the person then was
   * @param seconds that were done
   */
  record Done(UUID id, ZonedDateTime start, int seconds, boolean touchFree) {

    /** The day that it counts for. */
    public LocalDate day() {
      return start.toLocalDate();
    }

    /** Whole minutes, and at least one. */
    public int minutes() {
      return Math.max(1, Math.round(seconds / 60f));
    }
  }

  /** Those that began between two dates, both included, in order. */
  List<Done> between(PersonId person, LocalDate first, LocalDate last);

  /** Those in an attack, and those within 48 hours before it began, in order. */
  List<Done> around(PersonId person, Attack attack);
}
