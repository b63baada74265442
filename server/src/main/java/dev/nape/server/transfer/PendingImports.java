package dev.nape.server.transfer;

import dev.nape.exchange.ImportedDiary;
import dev.nape.server.account.PersonId;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Files that wait for a yes, for an hour at the most. */
@Component
@Transactional
class PendingImports {

  private static final Duration LIFE = Duration.ofHours(1);

  /** Zones are part of a record: they are written, and not turned into another on the way back. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  /** What is kept as JSON. */
  private record Content(ImportedDiary diary, LocalDate provisionalStart) {}

  private final JdbcClient jdbc;
  private final InstantSource clock;

  PendingImports(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  UUID keep(PersonId person, ImportedDiary diary, LocalDate provisionalStart) {
    // One file at a time: an older one that waits is in the way.
    jdbc.sql("delete from transfer.pending_import where person_id = ?")
        .param(person.value())
        .update();
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into transfer.pending_import (person_id, import_id, format, content, created_at)
            values (?, ?, ?, ?::jsonb, ?)\
            """)
        .param(person.value())
        .param(id)
        .param(diary.format().name())
        .param(JSON.writeValueAsString(new Content(diary, provisionalStart)))
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  @Transactional(readOnly = true)
  Optional<PendingImport> find(PersonId person, UUID id) {
    return jdbc.sql(
            """
            select content from transfer.pending_import
            where person_id = ? and import_id = ? and created_at > ?\
            """)
        .param(person.value())
        .param(id)
        .param(clock.instant().minus(LIFE).atOffset(ZoneOffset.UTC))
        .query(String.class)
        .optional()
        .map(json -> JSON.readValue(json, Content.class))
        .map(content -> new PendingImport(id, content.diary(), content.provisionalStart()));
  }

  void drop(PersonId person, UUID id) {
    jdbc.sql("delete from transfer.pending_import where person_id = ? and import_id = ?")
        .param(person.value())
        .param(id)
        .update();
  }
}
