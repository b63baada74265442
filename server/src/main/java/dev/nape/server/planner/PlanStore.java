package dev.nape.server.planner;

import dev.nape.server.account.PersonId;
import dev.nape.technique.Performer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Plans as rows: added, never changed. */
@Component
@Transactional
class PlanStore {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  PlanStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(PersonId person, PlanRecord plan) {
    jdbc.sql(
            """
            insert into planner.plan (person_id, plan_id, clearance_id, at, zone,
              knowledge_version, performer, wish, sheet, wire)
            values (?, ?, ?, ?, ?, ?, ?, ?::json, ?::jsonb, ?::json)\
            """)
        .param(person.value())
        .param(plan.id())
        .param(plan.clearance())
        .param(plan.at().toOffsetDateTime())
        .param(plan.at().getZone().getId())
        .param(plan.sheet().knowledgeVersion())
        .param(plan.wish().performer().id())
        .param(plan.wish().json())
        .param(JSON.writeValueAsString(plan.sheet()))
        .param(plan.wire())
        .update();
  }

  @Transactional(readOnly = true)
  Optional<PlanRecord> find(PersonId person, UUID id) {
    return jdbc.sql(
            """
            select plan_id, clearance_id, at, zone, performer, wish, sheet, wire
            from planner.plan where person_id = ? and plan_id = ?\
            """)
        .param(person.value())
        .param(id)
        .query((row, n) -> plan(row))
        .optional();
  }

  private static PlanRecord plan(ResultSet row) throws SQLException {
    ZoneId zone = ZoneId.of(row.getString("zone"));
    Performer performer = Performer.valueOf(row.getString("performer").toUpperCase(Locale.ROOT));
    return new PlanRecord(
        row.getObject("plan_id", UUID.class),
        row.getObject("clearance_id", UUID.class),
        row.getObject("at", OffsetDateTime.class).atZoneSameInstant(zone),
        new Wish(performer, row.getString("wish")),
        JSON.readValue(row.getString("sheet"), Sheet.class),
        row.getString("wire"));
  }
}
