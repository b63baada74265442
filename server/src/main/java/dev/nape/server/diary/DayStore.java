package dev.nape.server.diary;

import dev.nape.diary.Day;
import dev.nape.server.account.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days as rows: a recorded yes or no is true or false, and silence is null. */
@Component
class DayStore {

  private static final String COLUMNS = "date, " + String.join(", ", DayRow.COLUMNS);

  private final JdbcClient jdbc;

  DayStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Day> all(PersonId person) {
    return jdbc.sql(
            "select %s from diary.day where person_id = ? and deleted_at is null order by date"
                .formatted(COLUMNS))
        .param(person.value())
        .query((row, n) -> DayRow.read(row))
        .list();
  }

  List<Day> between(PersonId person, LocalDate first, LocalDate last) {
    return jdbc.sql(
            """
            select %s from diary.day
            where person_id = ? and deleted_at is null and date between ? and ?
            order by date\
            """
                .formatted(COLUMNS))
        .param(person.value())
        .param(first)
        .param(last)
        .query((row, n) -> DayRow.read(row))
        .list();
  }

  Optional<Day> find(PersonId person, LocalDate date) {
    return between(person, date, date).stream().findFirst();
  }

  Saved save(PersonId person, Day day, @Nullable String source, Instant now) {
    return insert(
            """
            on conflict (person_id, date) do update set
              headache = excluded.headache, migraine = excluded.migraine, pain = excluded.pain,
              acute_medication = excluded.acute_medication, massage = excluded.massage,
              phase = excluded.phase, neck_tension = excluded.neck_tension,
              stress = excluded.stress, sleep_minutes = excluded.sleep_minutes,
              menstruation = excluded.menstruation, notes = excluded.notes,
              changed_at = excluded.changed_at, deleted_at = null
            where (day.headache, day.migraine, day.pain, day.acute_medication, day.massage,
                   day.phase, day.neck_tension, day.stress, day.sleep_minutes,
                   day.menstruation, day.notes, day.deleted_at)
              is distinct from
                  (excluded.headache, excluded.migraine, excluded.pain,
                   excluded.acute_medication, excluded.massage, excluded.phase,
                   excluded.neck_tension, excluded.stress, excluded.sleep_minutes,
                   excluded.menstruation, excluded.notes, null)
            returning (xmax = 0) as created\
            """,
            person,
            day,
            source,
            now)
        .query(Boolean.class)
        .optional()
        .map(created -> created ? Saved.CREATED : Saved.CHANGED)
        .orElse(Saved.UNCHANGED);
  }

  /** False when the date has an entry, or had one that was deleted. */
  boolean add(PersonId person, Day day, String source, Instant now) {
    return insert("on conflict do nothing", person, day, source, now).update() == 1;
  }

  private JdbcClient.StatementSpec insert(
      String onConflict, PersonId person, Day day, @Nullable String source, Instant now) {
    return jdbc.sql(
            """
            insert into diary.day
              (person_id, date, headache, migraine, pain, acute_medication, massage, phase,
               neck_tension, stress, sleep_minutes, menstruation, notes, source, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
                + onConflict)
        .param(person.value())
        .param(day.date())
        .param(DayRow.bool(day.headache()))
        .param(DayRow.bool(day.migraine()))
        .param(day.pain() == null ? null : day.pain().score())
        .param(DayRow.bool(day.acuteMedication()))
        .param(DayRow.bool(day.massage()))
        .param(day.phase() == null ? null : day.phase().name())
        .param(day.context().neckTension())
        .param(day.context().stress())
        .param(day.context().sleepMinutes())
        .param(DayRow.bool(day.context().menstruation()))
        .param(day.notes())
        .param(source)
        .param(now.atOffset(ZoneOffset.UTC));
  }

  boolean markDeleted(PersonId person, LocalDate date, @Nullable Instant when) {
    return jdbc.sql(
                """
                update diary.day set deleted_at = ?
                where person_id = ? and date = ? and (deleted_at is null) = ?
                  and notes is not null\
                """)
            .param(when == null ? null : when.atOffset(ZoneOffset.UTC))
            .param(person.value())
            .param(date)
            .param(when != null)
            .update()
        == 1;
  }
}
