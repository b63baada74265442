package dev.nape.server.reminder.wish;

import dev.nape.server.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people want, as it is kept. Each change is part of a larger one, which renews what is due.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WishStore {

  private final JdbcClient jdbc;
  private final InstantSource clock;

  WishStore(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Wishes of(PersonId person) {
    List<Slot> slots =
        jdbc.sql("select * from reminder.slot where person_id = ? order by at, days, slot_id")
            .param(person.value())
            .query(WishStore::slot)
            .list();
    return jdbc.sql("select * from reminder.wish where person_id = ?")
        .param(person.value())
        .query((row, n) -> wishes(row, slots))
        .optional()
        .orElseGet(() ->
            new Wishes(
                slots, Wishes.DailyCheck.OFF, false, Wishes.BlockDay.OFF, Quiet.USUAL, false));
  }

  private static Wishes wishes(ResultSet row, List<Slot> slots) throws SQLException {
    return new Wishes(
        slots,
        new Wishes.DailyCheck(
            row.getObject("check_at", LocalTime.class),
            row.getBoolean("check_on"),
            row.getInt("check_revision"),
            row.getObject("check_changed_at", OffsetDateTime.class).toInstant()),
        row.getBoolean("question_on"),
        new Wishes.BlockDay(row.getObject("block_at", LocalTime.class), row.getBoolean("block_on")),
        new Quiet(
            row.getObject("quiet_from", LocalTime.class),
            row.getObject("quiet_to", LocalTime.class)),
        row.getBoolean("plain"));
  }

  private static Slot slot(ResultSet row, int number) throws SQLException {
    return new Slot(
        row.getObject("slot_id", UUID.class),
        new Times(row.getObject("at", LocalTime.class), Times.days(row.getInt("days"))),
        row.getBoolean("is_on"),
        row.getInt("revision"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  public void add(PersonId person, Times times) {
    jdbc.sql(
            """
            insert into reminder.slot (person_id, slot_id, at, days, changed_at)
            values (?, gen_random_uuid(), ?, ?, ?)\
            """)
        .params(person.value(), times.at(), times.bits(), now())
        .update();
  }

  public void turn(PersonId person, UUID slot, boolean on) {
    jdbc.sql(
            """
            update reminder.slot set is_on = ?, revision = revision + 1, changed_at = ?
            where person_id = ? and slot_id = ?\
            """)
        .params(on, now(), person.value(), slot)
        .update();
  }

  public void remove(PersonId person, UUID slot) {
    jdbc.sql("delete from reminder.slot where person_id = ? and slot_id = ?")
        .params(person.value(), slot)
        .update();
  }

  public void check(PersonId person, LocalTime at, boolean on) {
    ensure(person);
    jdbc.sql(
            """
            update reminder.wish
            set check_at = ?, check_on = ?, check_revision = check_revision + 1, check_changed_at = ?
            where person_id = ?\
            """)
        .params(at, on, now(), person.value())
        .update();
  }

  public void question(PersonId person, boolean on) {
    ensure(person);
    jdbc.sql("update reminder.wish set question_on = ? where person_id = ?")
        .params(on, person.value())
        .update();
  }

  public void block(PersonId person, LocalTime at, boolean on) {
    ensure(person);
    jdbc.sql("update reminder.wish set block_at = ?, block_on = ? where person_id = ?")
        .params(at, on, person.value())
        .update();
  }

  public void quiet(PersonId person, Quiet quiet) {
    ensure(person);
    jdbc.sql("update reminder.wish set quiet_from = ?, quiet_to = ? where person_id = ?")
        .params(quiet.from(), quiet.to(), person.value())
        .update();
  }

  /** A choice of words changes every calendar entry. */
  public void plain(PersonId person, boolean plain) {
    ensure(person);
    jdbc.sql("update reminder.wish set plain = ? where person_id = ?")
        .params(plain, person.value())
        .update();
    revise(person);
  }

  /** Marks every calendar entry as changed: it has other words, or lies in another zone. */
  public void revise(PersonId person) {
    jdbc.sql("update reminder.slot set revision = revision + 1, changed_at = ? where person_id = ?")
        .params(now(), person.value())
        .update();
    jdbc.sql(
            """
            update reminder.wish set check_revision = check_revision + 1, check_changed_at = ?
            where person_id = ?\
            """)
        .params(now(), person.value())
        .update();
  }

  private void ensure(PersonId person) {
    jdbc.sql("insert into reminder.wish (person_id) values (?) on conflict do nothing")
        .param(person.value())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
