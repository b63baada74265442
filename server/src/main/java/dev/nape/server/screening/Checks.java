package dev.nape.server.screening;

import dev.nape.server.account.PersonId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The day's answers as rows: the server adds; a device may also change its own. */
@Component
@Transactional
class Checks {

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
            where person_id = ? and deleted_at is null order by at desc, check_id desc limit 1\
            """)
        .param(person.value())
        .query((row, n) -> CheckRow.read(row))
        .optional();
  }

  void add(PersonId person, TodaysCheck check) {
    jdbc.sql(
            """
            insert into screening.todays_check (person_id, check_id, at, zone, answers)
            values (?, ?, ?, ?, ?::jsonb)\
            """)
        .param(person.value())
        .param(check.id())
        .param(check.at().toOffsetDateTime())
        .param(check.at().getZone().getId())
        .param(CheckRow.answers(check).toString())
        .update();
  }
}
