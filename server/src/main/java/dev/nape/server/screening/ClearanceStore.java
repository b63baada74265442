package dev.nape.server.screening;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import dev.nape.exchange.session.ClearanceJson;
import dev.nape.screening.Answers;
import dev.nape.screening.Clearance;
import dev.nape.server.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Clearances as rows: added, never changed. */
@Component
@Transactional
class ClearanceStore {

  private static final TimeBasedEpochRandomGenerator IDS =
      Generators.timeBasedEpochRandomGenerator();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  ClearanceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UUID add(PersonId person, ZonedDateTime at, Answers answers, Clearance clearance) {
    UUID id = IDS.generate();
    jdbc.sql(
            """
            insert into screening.clearance
              (person_id, clearance_id, at, zone, knowledge_version, answers, outcome, wire)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::json)\
            """)
        .param(person.value())
        .param(id)
        .param(at.toOffsetDateTime())
        .param(at.getZone().getId())
        .param(clearance.knowledgeVersion())
        .param(JSON.writeValueAsString(AnswersBody.of(answers)))
        .param(JSON.writeValueAsString(Outcome.of(clearance)))
        .param(ClearanceJson.write(clearance))
        .update();
    return id;
  }

  @Transactional(readOnly = true)
  Optional<ClearanceRecord> find(PersonId person, UUID id) {
    return jdbc.sql(
            """
            select clearance_id, at, zone, answers, outcome, wire from screening.clearance
            where person_id = ? and clearance_id = ?\
            """)
        .param(person.value())
        .param(id)
        .query((row, n) -> record(row))
        .optional();
  }

  private static ClearanceRecord record(ResultSet row) throws SQLException {
    return new ClearanceRecord(
        row.getObject("clearance_id", UUID.class),
        row.getObject("at", OffsetDateTime.class)
            .atZoneSameInstant(ZoneId.of(row.getString("zone"))),
        JSON.readValue(row.getString("answers"), AnswersBody.class),
        JSON.readValue(row.getString("outcome"), Outcome.class),
        row.getString("wire"));
  }
}
