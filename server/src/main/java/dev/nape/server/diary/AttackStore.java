package dev.nape.server.diary;

import dev.nape.diary.Attack;
import dev.nape.server.account.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attacks as rows. Row-level security holds whoever asks to their own. */
@Component
class AttackStore {

  private static final String COLUMNS = "attack_id, " + String.join(", ", AttackRow.COLUMNS);

  private final JdbcClient jdbc;

  AttackStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Attack> all(PersonId person) {
    return jdbc.sql(
            "select %s from diary.attack where person_id = ? and deleted_at is null"
                .formatted(COLUMNS))
        .param(person.value())
        .query((row, n) -> AttackRow.read(row))
        .list();
  }

  /** Those that may touch the dates; a day of slack at either end is for zones. */
  List<Attack> around(PersonId person, LocalDate first, LocalDate last) {
    return jdbc.sql(
            """
            select %s from diary.attack
            where person_id = ? and deleted_at is null
              and started_at < ? and (started_at >= ? or ended_at >= ?)\
            """
                .formatted(COLUMNS))
        .param(person.value())
        .param(last.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC))
        .param(first.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
        .param(first.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
        .query((row, n) -> AttackRow.read(row))
        .list();
  }

  Optional<Attack> find(PersonId person, UUID id) {
    return jdbc.sql(
            "select %s from diary.attack where person_id = ? and attack_id = ? and deleted_at is null"
                .formatted(COLUMNS))
        .param(person.value())
        .param(id)
        .query((row, n) -> AttackRow.read(row))
        .optional();
  }

  /** The attack that began last and has no end; empty when there is none. */
  Optional<Attack> running(PersonId person, Instant since) {
    return jdbc.sql(
            """
            select %s from diary.attack
            where person_id = ? and deleted_at is null and ended_at is null and started_at >= ?
            order by started_at desc limit 1\
            """
                .formatted(COLUMNS))
        .param(person.value())
        .param(since.atOffset(ZoneOffset.UTC))
        .query((row, n) -> AttackRow.read(row))
        .optional();
  }

  Saved save(PersonId person, Attack attack, @Nullable String source, Instant now) {
    return insert(
            """
            on conflict (person_id, attack_id) do update set
              started_at = excluded.started_at, start_zone = excluded.start_zone,
              ended_at = excluded.ended_at, end_zone = excluded.end_zone,
              severity = excluded.severity, peak = excluded.peak, details = excluded.details,
              notes = excluded.notes, changed_at = excluded.changed_at, deleted_at = null
            where (attack.started_at, attack.start_zone, attack.ended_at, attack.end_zone,
                   attack.severity, attack.peak, attack.details, attack.notes, attack.deleted_at)
              is distinct from
                  (excluded.started_at, excluded.start_zone, excluded.ended_at, excluded.end_zone,
                   excluded.severity, excluded.peak, excluded.details, excluded.notes, null)
            returning (xmax = 0) as created\
            """,
            person,
            attack,
            source,
            now)
        .query(Boolean.class)
        .optional()
        .map(created -> created ? Saved.CREATED : Saved.CHANGED)
        .orElse(Saved.UNCHANGED);
  }

  /** False when it is already there, or was and was deleted. */
  boolean add(PersonId person, Attack attack, String source, Instant now) {
    return insert("on conflict do nothing", person, attack, source, now).update() == 1;
  }

  private JdbcClient.StatementSpec insert(
      String onConflict, PersonId person, Attack attack, @Nullable String source, Instant now) {
    return jdbc.sql(
            """
            insert into diary.attack
              (person_id, attack_id, started_at, start_zone, ended_at, end_zone,
               severity, peak, details, notes, source, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            """
                + onConflict)
        .param(person.value())
        .param(attack.id())
        .param(attack.start().toOffsetDateTime())
        .param(attack.start().getZone().getId())
        .param(attack.end() == null ? null : attack.end().toOffsetDateTime())
        .param(attack.end() == null ? null : attack.end().getZone().getId())
        .param(attack.severity() == null ? null : attack.severity().name())
        .param(attack.peak() == null ? null : attack.peak().score())
        .param(Details.toJson(attack))
        .param(attack.notes())
        .param(source)
        .param(now.atOffset(ZoneOffset.UTC));
  }

  boolean markDeleted(PersonId person, UUID id, @Nullable Instant when) {
    return jdbc.sql(
                """
                update diary.attack set deleted_at = ?
                where person_id = ? and attack_id = ? and (deleted_at is null) = ?
                  and started_at is not null\
                """)
            .param(when == null ? null : when.atOffset(ZoneOffset.UTC))
            .param(person.value())
            .param(id)
            .param(when != null)
            .update()
        == 1;
  }
}
