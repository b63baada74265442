package dev.nape.server.trial.proof;

import dev.nape.server.account.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days on which people say they began. */
@Component
@Transactional
class Beginnings {

  private final JdbcClient jdbc;

  Beginnings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  Optional<LocalDate> of(PersonId person) {
    return jdbc.sql("select began from trial.beginning where person_id = ?")
        .param(person.value())
        .query(LocalDate.class)
        .optional();
  }

  void set(PersonId person, LocalDate began) {
    jdbc.sql(
            """
            insert into trial.beginning (person_id, began) values (?, ?)
            on conflict (person_id) do update set began = excluded.began\
            """)
        .param(person.value())
        .param(began)
        .update();
  }

  void forget(PersonId person) {
    jdbc.sql("delete from trial.beginning where person_id = ?").param(person.value()).update();
  }
}
