package dev.nape.server.trial.kept;

import dev.nape.server.account.PersonId;
import dev.nape.trial.Outcome;
import dev.nape.trial.design.BlockLength;
import dev.nape.trial.design.Pause;
import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.Seal;
import dev.nape.trial.design.Seed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Trials as rows. The database itself refuses a change of what was sealed, and a second one. */
@Component
class TrialStore {

  private final JdbcClient jdbc;

  TrialStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of one person, the newest first. */
  List<Trial> all(PersonId person) {
    Map<UUID, List<Pause>> pauses = pauses(person);
    return jdbc.sql(
            """
            select t.*, c.trial_id is not null as joined
            from trial.trial t left join trial.contribution c using (person_id, trial_id)
            where t.person_id = ? order by t.sealed_at desc\
            """)
        .param(person.value())
        .query((row, n) -> read(row, pauses))
        .list();
  }

  private Map<UUID, List<Pause>> pauses(PersonId person) {
    Map<UUID, List<Pause>> pauses = new HashMap<>();
    jdbc.sql(
            """
            select trial_id, after_cycle, weeks from trial.pause
            where person_id = ? order by after_cycle\
            """)
        .param(person.value())
        .query((ResultSet row) -> {
          pauses
              .computeIfAbsent(row.getObject("trial_id", UUID.class), id -> new ArrayList<>())
              .add(new Pause(row.getInt("after_cycle"), row.getInt("weeks")));
        });
    return pauses;
  }

  private static Trial read(ResultSet row, Map<UUID, List<Pause>> pauses) throws SQLException {
    UUID id = row.getObject("trial_id", UUID.class);
    Protocol protocol =
        new Protocol(
            row.getString("subject"),
            blocks(row.getInt("block_days")),
            row.getInt("cycles"),
            row.getObject("starts", LocalDate.class),
            ZoneId.of(row.getString("zone")),
            Outcome.valueOf(row.getString("outcome")));
    OffsetDateTime stopped = row.getObject("stopped_at", OffsetDateTime.class);
    return new Trial(
        id,
        protocol,
        new Seal(row.getString("seal"), row.getString("seal_hash")),
        Seed.of(row.getBytes("seed")),
        row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
        pauses.getOrDefault(id, List.of()),
        Optional.ofNullable(stopped).map(at -> new Stop(at.toInstant(), text(row, "stopped_why"))),
        row.getBoolean("joined"));
  }

  private static String text(ResultSet row, String column) {
    try {
      return row.getString(column);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BlockLength blocks(int days) {
    return Stream.of(BlockLength.values())
        .filter(length -> length.days() == days)
        .findFirst()
        .orElseThrow();
  }

  void add(PersonId person, Trial trial, Seed seed) {
    Protocol protocol = trial.protocol();
    jdbc.sql(
            """
            insert into trial.trial (person_id, trial_id, subject, block_days, cycles, starts, zone,
              outcome, seal, seal_hash, seed, sealed_at, last_day)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .param(person.value())
        .param(trial.id())
        .param(protocol.subject())
        .param(protocol.blocks().days())
        .param(protocol.cycles())
        .param(protocol.start())
        .param(protocol.zone().getId())
        .param(protocol.outcome().name())
        .param(trial.seal().text())
        .param(trial.seal().hash())
        .param(HexFormat.of().parseHex(seed.hex()))
        .param(utc(trial.sealedAt()))
        .param(trial.lastDay())
        .update();
  }

  void stop(PersonId person, UUID trial, Stop stop) {
    jdbc.sql(
            """
            update trial.trial set stopped_at = ?, stopped_why = ?
            where person_id = ? and trial_id = ?\
            """)
        .param(utc(stop.at()))
        .param(stop.why())
        .param(person.value())
        .param(trial)
        .update();
  }

  void pause(PersonId person, Trial paused, Pause pause, Instant now) {
    jdbc.sql("insert into trial.pause values (?, ?, ?, ?, ?)")
        .param(person.value())
        .param(paused.id())
        .param(pause.afterCycle())
        .param(pause.weeks())
        .param(utc(now))
        .update();
    jdbc.sql("update trial.trial set last_day = ? where person_id = ? and trial_id = ?")
        .param(paused.lastDay())
        .param(person.value())
        .param(paused.id())
        .update();
  }

  /** The seed that waits for this person's next trial; the one given when none waits yet. */
  Seed waiting(PersonId person, Seed fresh, Instant now) {
    jdbc.sql("insert into trial.drawn values (?, ?, ?) on conflict do nothing")
        .param(person.value())
        .param(HexFormat.of().parseHex(fresh.hex()))
        .param(utc(now))
        .update();
    return Seed.of(
        jdbc.sql("select seed from trial.drawn where person_id = ?")
            .param(person.value())
            .query(byte[].class)
            .single());
  }

  void spend(PersonId person) {
    jdbc.sql("delete from trial.drawn where person_id = ?").param(person.value()).update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
