package dev.nape.server.trial.proof;

import dev.nape.server.account.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days on which people say they began, and with what. */
@Component
@Transactional
class Beginnings {

  private final JdbcClient jdbc;

  Beginnings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  Optional<Beginning> of(PersonId person) {
    return jdbc.sql("select began, programme from trial.beginning where person_id = ?")
        .param(person.value())
        .query((row, n) ->
            new Beginning(
                row.getObject("began", LocalDate.class),
                Optional.ofNullable(row.getString("programme"))))
        .optional();
  }

  void set(PersonId person, Beginning beginning) {
    jdbc.sql(
            """
            insert into trial.beginning (person_id, began, programme) values (?, ?, ?)
            on conflict (person_id)
              do update set began = excluded.began, programme = excluded.programme\
            """)
        .param(person.value())
        .param(beginning.began())
        .param(beginning.programme().orElse(null))
        .update();
  }

  void forget(PersonId person) {
    jdbc.sql("delete from trial.beginning where person_id = ?").param(person.value()).update();
  }
}
