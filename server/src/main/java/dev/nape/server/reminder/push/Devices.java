package dev.nape.server.reminder.push;

import dev.nape.server.account.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Browsers that get reminders, as they are kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Devices {

  private final JdbcClient jdbc;
  private final InstantSource clock;

  Devices(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<Device> of(PersonId person) {
    return jdbc.sql(
            """
            select device_id, label, added_at, reached_at from reminder.device
            where person_id = ? order by added_at, device_id\
            """)
        .param(person.value())
        .query((row, n) ->
            new Device(
                row.getObject("device_id", UUID.class),
                row.getString("label"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("reached_at", OffsetDateTime.class))))
        .list();
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  /** A browser gets the reminders of one person: whoever asked for them last. */
  public void keep(PersonId person, Device.Line line, String label) {
    jdbc.sql("select reminder.let_go(?)").param(line.id()).query(row -> {});
    jdbc.sql(
            """
            insert into reminder.device
              (person_id, device_id, endpoint, p256dh, auth, label, added_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, device_id) do update
            set p256dh = excluded.p256dh, auth = excluded.auth, label = excluded.label\
            """)
        .params(
            person.value(),
            line.id(),
            line.endpoint(),
            line.key(),
            line.secret(),
            label,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  public void remove(PersonId person, UUID device) {
    jdbc.sql("delete from reminder.device where person_id = ? and device_id = ?")
        .params(person.value(), device)
        .update();
  }

  /** How a browser is reached; empty when it was removed in the meantime. */
  public Optional<Device.Line> line(PersonId person, UUID device) {
    return jdbc.sql(
            "select endpoint, p256dh, auth from reminder.device where person_id = ? and device_id = ?")
        .params(person.value(), device)
        .query((row, n) ->
            Device.Line.of(row.getString("endpoint"), row.getBytes("p256dh"), row.getBytes("auth")))
        .optional();
  }

  public void reached(PersonId person, UUID device, Instant when) {
    jdbc.sql("update reminder.device set reached_at = ? where person_id = ? and device_id = ?")
        .params(when.atOffset(ZoneOffset.UTC), person.value(), device)
        .update();
  }
}
