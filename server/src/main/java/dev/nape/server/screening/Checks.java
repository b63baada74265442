package dev.nape.server.screening;

import dev.nape.body.Area;
import dev.nape.server.account.PersonId;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The day's answers as rows: added, never changed. */
@Component
@Transactional
class Checks {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What is kept as JSON. */
  private record Content(
      Performer performer,
      Phase phase,
      Set<String> redFlags,
      Set<String> conditions,
      Set<String> unsure,
      Set<String> doctorAware,
      Set<String> therapistApproved,
      Set<Area> avoid) {}

  private final JdbcClient jdbc;

  Checks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest check; empty when there was none yet. */
  @Transactional(readOnly = true)
  Optional<TodaysCheck> newest(PersonId person) {
    return jdbc.sql(
            """
            select check_id, at, zone, answers from screening.todays_check
            where person_id = ? order by at desc, check_id desc limit 1\
            """)
        .param(person.value())
        .query((row, n) -> check(row))
        .optional();
  }

  void add(PersonId person, TodaysCheck check) {
    Content content =
        new Content(
            check.performer(),
            check.phase(),
            check.redFlags(),
            check.conditions(),
            check.unsure(),
            check.doctorAware(),
            check.therapistApproved(),
            check.avoid());
    jdbc.sql(
            """
            insert into screening.todays_check (person_id, check_id, at, zone, answers)
            values (?, ?, ?, ?, ?::jsonb)\
            """)
        .param(person.value())
        .param(check.id())
        .param(check.at().toOffsetDateTime())
        .param(check.at().getZone().getId())
        .param(JSON.writeValueAsString(content))
        .update();
  }

  private static TodaysCheck check(ResultSet row) throws SQLException {
    Content content = JSON.readValue(row.getString("answers"), Content.class);
    ZoneId zone = ZoneId.of(row.getString("zone"));
    return new TodaysCheck(
        row.getObject("check_id", UUID.class),
        row.getObject("at", OffsetDateTime.class).atZoneSameInstant(zone),
        content.performer(),
        content.phase(),
        content.redFlags(),
        content.conditions(),
        content.unsure(),
        content.doctorAware(),
        content.therapistApproved(),
        content.avoid());
  }
}
