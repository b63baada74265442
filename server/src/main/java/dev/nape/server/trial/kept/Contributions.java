package dev.nape.server.trial.kept;

import dev.nape.server.account.PersonId;
import dev.nape.trial.Outcome;
import dev.nape.trial.Pairs;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people who joined give to each other: five numbers a trial, no name and no day. Fewer than
 * twenty others are told to nobody; the database holds that.
 */
@Component
@Transactional
public class Contributions {

  private final JdbcClient jdbc;

  Contributions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void join(PersonId me, UUID trial, Outcome outcome, Instant now) {
    jdbc.sql(
            """
            insert into trial.contribution (person_id, trial_id, joined_at, outcome)
            values (?, ?, ?, ?) on conflict do nothing\
            """)
        .param(me.value())
        .param(trial)
        .param(now.atOffset(ZoneOffset.UTC))
        .param(outcome.name())
        .update();
  }

  void leave(PersonId me, UUID trial) {
    jdbc.sql("delete from trial.contribution where person_id = ? and trial_id = ?")
        .param(me.value())
        .param(trial)
        .update();
  }

  /** Gives what a trial shows by now; nothing happens to somebody who did not join. */
  public void give(PersonId me, UUID trial, Optional<Pairs> pairs) {
    jdbc.sql(
            """
            update trial.contribution
            set cycles = ?, weight = ?, difference = ?, squares = ?, rate = ?
            where person_id = ? and trial_id = ?\
            """)
        .param(pairs.map(Pairs::count).orElse(null))
        .param(pairs.map(Pairs::weight).orElse(null))
        .param(pairs.map(Pairs::difference).orElse(null))
        .param(pairs.map(Pairs::squares).orElse(null))
        .param(pairs.map(Pairs::rate).orElse(null))
        .param(me.value())
        .param(trial)
        .update();
  }

  /** What others show, one trial each; empty for fewer than twenty of them. */
  @Transactional(readOnly = true)
  public List<Pairs> others(Outcome outcome) {
    return jdbc.sql("select * from trial.others(?)")
        .param(outcome.name())
        .query((row, n) ->
            new Pairs(
                row.getInt("cycles"),
                row.getDouble("weight"),
                row.getDouble("difference"),
                row.getDouble("squares"),
                row.getDouble("rate")))
        .list();
  }
}
