package dev.nape.server.session;

import dev.nape.server.account.PersonId;
import dev.nape.session.done.PainAround;
import dev.nape.session.done.SessionRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions as rows. Row-level security holds whoever asks to their own. */
@Component
class SessionStore {

  private static final String SELECT =
      "select session_id, %s from session.session where person_id = ? and deleted_at is null and "
          .formatted(String.join(", ", SessionRow.COLUMNS));

  private final JdbcClient jdbc;

  SessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<SessionRecord> find(PersonId person, UUID id) {
    return jdbc.sql(SELECT + "session_id = ?")
        .param(person.value())
        .param(id)
        .query((row, n) -> SessionRow.read(row))
        .optional();
  }

  List<SessionRecord> all(PersonId person, List<UUID> ids) {
    return jdbc.sql(SELECT + "session_id = any(?)")
        .param(person.value())
        .param(ids.toArray(UUID[]::new))
        .query((row, n) -> SessionRow.read(row))
        .list();
  }

  /** Those that began between two moments, both included. */
  List<SessionRecord> between(PersonId person, Instant first, @Nullable Instant last) {
    return jdbc.sql(
            SELECT
                + "started_at >= ? and (?::timestamptz is null or started_at <= ?)"
                + " order by started_at")
        .param(person.value())
        .param(at(first))
        .param(at(last))
        .param(at(last))
        .query((row, n) -> SessionRow.read(row))
        .list();
  }

  /** Those done in an attack, and those that touch a span of time; in order. */
  List<SessionRecord> of(PersonId person, UUID attack, Instant first, Instant last) {
    return jdbc.sql(
            SELECT + "(attack_id = ? or (ended_at >= ? and started_at <= ?)) order by started_at")
        .param(person.value())
        .param(attack)
        .param(at(first))
        .param(at(last))
        .query((row, n) -> SessionRow.read(row))
        .list();
  }

  /** Those that may be of the dates; a day of slack at either end is for zones. */
  List<SessionRecord> around(PersonId person, LocalDate first, LocalDate last) {
    return between(
        person,
        first.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
        last.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant when) {
    return when == null ? null : when.atOffset(ZoneOffset.UTC);
  }

  boolean isDeleted(PersonId person, UUID id) {
    return jdbc.sql(
            """
            select exists (
              select from session.session
              where person_id = ? and session_id = ? and deleted_at is not null
                and started_at is not null)\
            """)
        .param(person.value())
        .param(id)
        .query(Boolean.class)
        .single();
  }

  boolean answer(PersonId person, UUID id, PainAround pain) {
    ZonedDateTime later = pain.laterAt();
    return jdbc.sql(
                """
                update session.session
                set pain_before = ?, pain_after = ?, pain_later = ?, later_at = ?, later_zone = ?
                where person_id = ? and session_id = ? and deleted_at is null\
                """)
            .param(pain.before())
            .param(pain.after())
            .param(pain.later())
            .param(later == null ? null : later.toOffsetDateTime())
            .param(later == null ? null : later.getZone().getId())
            .param(person.value())
            .param(id)
            .update()
        == 1;
  }

  boolean markDeleted(PersonId person, UUID id, boolean deleted) {
    return jdbc.sql(
                """
                update session.session
                set deleted_at = case when ?::boolean then clock_timestamp() end
                where person_id = ? and session_id = ? and (deleted_at is null) = ?
                  and started_at is not null\
                """)
            .param(deleted)
            .param(person.value())
            .param(id)
            .param(deleted)
            .update()
        == 1;
  }
}
