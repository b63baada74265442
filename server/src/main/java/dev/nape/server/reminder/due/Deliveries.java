package dev.nape.server.reminder.due;

import static dev.nape.server.reminder.due.DueStore.instant;
import static dev.nape.server.reminder.due.DueStore.time;

import dev.nape.server.account.PersonId;
import dev.nape.server.reminder.wish.Kind;
import dev.nape.server.reminder.wish.Moment;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reminders on their way, as they are kept. A row that was begun is never begun again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Deliveries {

  private static final String ONE =
      " where person_id = ? and device_id = ? and kind = ? and source_id = ? and at = ?";

  private final JdbcClient jdbc;

  Deliveries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One for each device that there now is. */
  void toAll(PersonId person, Due due) {
    jdbc.sql(
            """
            insert into reminder.delivery
              (person_id, device_id, kind, source_id, at, until, next_try)
            select person_id, device_id, ?, ?, ?, ?, ? from reminder.device where person_id = ?
            on conflict do nothing\
            """)
        .params(
            due.kind().id(),
            due.source(),
            time(due.moment().at()),
            time(due.moment().until()),
            time(due.moment().at()),
            person.value())
        .update();
  }

  /** Marks the next one as begun, for the only one who gets it. */
  Optional<Delivery> begin(PersonId person, Instant now) {
    return jdbc.sql(
            """
            update reminder.delivery d set begun = true, tries = tries + 1, next_try = until
            from (select device_id, kind, source_id, at from reminder.delivery
                  where person_id = ? and not begun and next_try <= ? and until > ?
                  order by next_try limit 1 for update skip locked) one
            where d.person_id = ? and d.device_id = one.device_id and d.kind = one.kind
              and d.source_id = one.source_id and d.at = one.at
            returning d.device_id, d.kind, d.source_id, d.at, d.until, d.tries\
            """)
        .params(person.value(), time(now), time(now), person.value())
        .query((row, n) ->
            new Delivery(
                row.getObject("device_id", UUID.class),
                new Due(
                    Kind.of(row.getString("kind")),
                    row.getObject("source_id", UUID.class),
                    new Moment(instant(row, "at"), instant(row, "until"))),
                row.getInt("tries")))
        .optional();
  }

  void again(PersonId person, Delivery delivery, Instant when) {
    jdbc.sql("update reminder.delivery set begun = false, next_try = ?" + ONE)
        .params(time(when), person.value(), delivery.device(), kind(delivery), source(delivery))
        .param(time(delivery.due().moment().at()))
        .update();
  }

  void done(PersonId person, Delivery delivery) {
    jdbc.sql("delete from reminder.delivery" + ONE)
        .params(person.value(), delivery.device(), kind(delivery), source(delivery))
        .param(time(delivery.due().moment().at()))
        .update();
  }

  private static String kind(Delivery delivery) {
    return delivery.due().kind().id();
  }

  private static UUID source(Delivery delivery) {
    return delivery.due().source();
  }

  /** What is too old to be sent. */
  int dropOld(PersonId person, Instant now) {
    return jdbc.sql("delete from reminder.delivery where person_id = ? and until <= ?")
        .params(person.value(), time(now))
        .update();
  }

  /** What waits for another try and is not wanted any more. */
  void drop(PersonId person, Kind kind, UUID source) {
    jdbc.sql("delete from reminder.delivery where person_id = ? and kind = ? and source_id = ?")
        .params(person.value(), kind.id(), source)
        .update();
  }

  void dropAll(PersonId person, Kind kind) {
    jdbc.sql("delete from reminder.delivery where person_id = ? and kind = ?")
        .params(person.value(), kind.id())
        .update();
  }

  /** Shortens what waits, when it becomes quiet earlier than before. */
  void endBy(PersonId person, Instant quiet) {
    jdbc.sql("update reminder.delivery set until = ? where person_id = ? and until > ?")
        .params(time(quiet), person.value(), time(quiet))
        .update();
  }
}
