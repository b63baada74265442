package dev.nape.server.trial.coin;

import dev.nape.server.account.PersonId;
import dev.nape.trial.design.Seed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Relief trials as rows. What was sealed is never changed: a trigger refuses it. */
@Component
class ReliefStore {

  private static final String SELECT = "select * from trial.relief where ";

  private final JdbcClient jdbc;

  ReliefStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(PersonId person, ReliefTrial trial) {
    jdbc.sql(
            """
            insert into trial.relief
              (person_id, relief_id, seed, pairs, trigger_pain, started_at, start_zone)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(person.value(), trial.id(), HexFormat.of().parseHex(trial.seed().hex()))
        .params(trial.pairs(), trial.trigger(), trial.started().toOffsetDateTime())
        .param(trial.started().getZone().getId())
        .update();
  }

  /** Ends the one that runs; false when it does not. */
  boolean end(PersonId person, UUID id, ZonedDateTime when, boolean stopped) {
    return jdbc.sql(
                """
                update trial.relief set ended_at = greatest(?::timestamptz, started_at), stopped = ?
                where person_id = ? and relief_id = ? and ended_at is null\
                """)
            .params(when.toOffsetDateTime(), stopped, person.value(), id)
            .update()
        == 1;
  }

  Optional<ReliefTrial> find(PersonId person, UUID id) {
    return jdbc.sql(SELECT + "person_id = ? and relief_id = ?")
        .params(person.value(), id)
        .query((row, n) -> trial(row))
        .optional();
  }

  /** One of whoever asks. */
  Optional<ReliefTrial> ofWhoeverAsks(UUID id) {
    return jdbc.sql(SELECT + "person_id = account.asking() and relief_id = ?")
        .param(id)
        .query((row, n) -> trial(row))
        .optional();
  }

  /** The newest first. */
  List<ReliefTrial> all(PersonId person) {
    return jdbc.sql(SELECT + "person_id = ? order by started_at desc, relief_id")
        .param(person.value())
        .query((row, n) -> trial(row))
        .list();
  }

  private static ReliefTrial trial(ResultSet row) throws SQLException {
    ZoneId zone = ZoneId.of(row.getString("start_zone"));
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new ReliefTrial(
        row.getObject("relief_id", UUID.class),
        Seed.of(row.getBytes("seed")),
        row.getInt("pairs"),
        row.getInt("trigger_pain"),
        row.getObject("started_at", OffsetDateTime.class).atZoneSameInstant(zone),
        ended == null ? null : ended.atZoneSameInstant(zone),
        row.getBoolean("stopped"));
  }
}
