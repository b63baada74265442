package dev.nape.server.sync;

import dev.nape.server.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes and feeds, each one statement for any number of records. */
@Component
class RecordStore {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  RecordStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What became of a write.
   *
   * @param change the number of the record's last change
   * @param added whether there was none before
   */
  record Fate(Outcome outcome, long change, boolean added) {}

  /**
   * Keeps writes of one table, each of another record.
   *
   * @return what became of each, by key
   */
  Map<String, Fate> write(PersonId person, StampedTable table, List<Write> writes) {
    Map<String, Fate> fates = new HashMap<>(run(table.keep(), person, writes, RecordStore::kept));
    List<Write> others = writes.stream().filter(write -> !fates.containsKey(write.key())).toList();
    if (!others.isEmpty()) {
      fates.putAll(run(table.tooLate(), person, others, RecordStore::notKept));
    }
    return fates;
  }

  private Map<String, Fate> run(
      String statement, PersonId person, List<Write> writes, RowMapper<Fate> fate) {
    return jdbc
        .sql(statement)
        .param(JSON.writeValueAsString(writes.stream().map(write -> write.row(person)).toList()))
        .query((row, n) -> Map.entry(row.getString("key"), fate.mapRow(row, n)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Fate kept(ResultSet row, int number) throws SQLException {
    return new Fate(Outcome.KEPT, row.getLong("change"), row.getBoolean("created"));
  }

  private static Fate notKept(ResultSet row, int number) throws SQLException {
    Outcome outcome = row.getBoolean("same") ? Outcome.SAME : Outcome.OLDER;
    return new Fate(outcome, row.getLong("change"), false);
  }

  /** At most so many records that changed after a number, in the order of their changes. */
  List<Changed> feed(PersonId person, SyncedKind kind, long after, int most) {
    return jdbc.sql(kind.table().feed())
        .param(person.value())
        .param(after)
        .param(most)
        .query((row, n) -> changed(kind, row))
        .list();
  }

  private static Changed changed(SyncedKind kind, ResultSet row) throws SQLException {
    boolean deleted = row.getObject("deleted_at") != null;
    @Nullable Object body = deleted ? null : kind.body(row);
    return new Changed(
        kind.id(row.getString("key")),
        kind.table().kind(),
        Changed.written(row.getObject("written_at", OffsetDateTime.class)),
        row.getObject("written_by", UUID.class),
        deleted,
        body,
        row.getLong("change"));
  }
}
