package dev.nape.server.reminder.due;

import dev.nape.server.account.PersonId;
import dev.nape.server.reminder.wish.Kind;
import dev.nape.server.reminder.wish.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The next moment of each thing that somebody is reminded of, as it is kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueStore {

  private final JdbcClient jdbc;

  DueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** For whom something waits, the longest wait first; of nobody else anything is said. */
  List<PersonId> peopleDue(Instant now, int atMost) {
    return jdbc.sql("select person_id from reminder.people_due(?, ?) person_id")
        .params(time(now), atMost)
        .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
        .list();
  }

  List<Due> of(PersonId person) {
    return jdbc.sql("select kind, source_id, at, until from reminder.due where person_id = ?")
        .param(person.value())
        .query(DueStore::due)
        .list();
  }

  /** What is due, for the one who gets it: others that ask at the same time get the rest. */
  List<Due> take(PersonId person, Instant now) {
    return jdbc.sql(
            """
            select kind, source_id, at, until from reminder.due
            where person_id = ? and at <= ? order by at for update skip locked\
            """)
        .params(person.value(), time(now))
        .query(DueStore::due)
        .list();
  }

  /** Sets the next moment, unless it was handed on before: by another server a moment ago. */
  void put(PersonId person, Due due) {
    jdbc.sql(
            """
            insert into reminder.due (person_id, kind, source_id, at, until)
            values (?, ?, ?, ?, ?)
            on conflict (person_id, kind, source_id) do update
            set at = excluded.at, until = excluded.until
            where due.handed_at is null or due.handed_at < excluded.at\
            """)
        .params(
            person.value(),
            due.kind().id(),
            due.source(),
            time(due.moment().at()),
            time(due.moment().until()))
        .update();
  }

  /** Remembers that a moment was handed on, and puts the next in its place. */
  void advance(PersonId person, Due handed, Moment next) {
    jdbc.sql(
            """
            update reminder.due set handed_at = at, at = ?, until = ?
            where person_id = ? and kind = ? and source_id = ?\
            """)
        .params(time(next.at()), time(next.until()))
        .params(person.value(), handed.kind().id(), handed.source())
        .update();
  }

  void drop(PersonId person, Due due) {
    jdbc.sql("delete from reminder.due where person_id = ? and kind = ? and source_id = ?")
        .params(person.value(), due.kind().id(), due.source())
        .update();
  }

  private static Due due(ResultSet row, int number) throws SQLException {
    return new Due(
        Kind.of(row.getString("kind")),
        row.getObject("source_id", UUID.class),
        new Moment(instant(row, "at"), instant(row, "until")));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime time(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
