package dev.nape.server.trial.coin;

import dev.nape.server.account.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tosses as rows. Row-level security holds whoever asks to their own. */
@Component
class TossStore {

  private static final String SELECT =
      "select toss_id, %s from trial.toss where person_id = ? and deleted_at is null and "
          .formatted(String.join(", ", TossRow.COLUMNS));

  private final JdbcClient jdbc;

  TossStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of a trial, in the order in which the coin was looked at. */
  List<Toss> of(PersonId person, UUID trial) {
    return jdbc.sql(SELECT + "relief_id = ? order by tossed_at, toss_id")
        .params(person.value(), trial)
        .query((row, n) -> TossRow.read(row))
        .list();
  }

  Optional<Toss> find(PersonId person, UUID id) {
    return jdbc.sql(SELECT + "toss_id = ?")
        .params(person.value(), id)
        .query((row, n) -> TossRow.read(row))
        .optional();
  }

  /** Whether the coin was asked in an attack. */
  boolean existsIn(PersonId person, UUID attack) {
    return !jdbc.sql(SELECT + "attack_id = ?")
        .params(person.value(), attack)
        .query((row, n) -> TossRow.read(row))
        .list()
        .isEmpty();
  }
}
