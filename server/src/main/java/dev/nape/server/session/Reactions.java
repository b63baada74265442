package dev.nape.server.session;

import dev.nape.server.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people noticed after sessions. It counts beside the attacks that the harm watch counts. */
@Component
@Transactional
public class Reactions {

  private final JdbcClient jdbc;

  Reactions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Told twice under one id, it is one. */
  public void add(PersonId me, Reaction reaction) {
    jdbc.sql(
            """
            insert into session.reaction
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
            """)
        .params(me.value(), reaction.id(), reaction.session(), reaction.what(), reaction.began())
        .params(reaction.severity(), reaction.notes(), reaction.told().toOffsetDateTime())
        .param(reaction.told().getZone().getId())
        .update();
  }

  public void remove(PersonId me, UUID id) {
    jdbc.sql("delete from session.reaction where person_id = ? and reaction_id = ?")
        .params(me.value(), id)
        .update();
  }

  /** After one session, in the order in which they were told. */
  @Transactional(readOnly = true)
  public List<Reaction> after(PersonId me, UUID session) {
    return jdbc.sql(
            "select * from session.reaction where person_id = ? and session_id = ? order by told_at")
        .params(me.value(), session)
        .query((row, n) -> reaction(row))
        .list();
  }

  /** After all sessions that are not deleted. */
  @Transactional(readOnly = true)
  public int count(PersonId me) {
    return jdbc.sql(
            """
            select count(*) from session.reaction r
              join session.session s using (person_id, session_id)
            where r.person_id = ? and s.deleted_at is null\
            """)
        .param(me.value())
        .query(Integer.class)
        .single();
  }

  private static Reaction reaction(ResultSet row) throws SQLException {
    ZoneId zone = ZoneId.of(row.getString("told_zone"));
    return new Reaction(
        row.getObject("reaction_id", UUID.class),
        row.getObject("session_id", UUID.class),
        row.getString("what"),
        row.getString("began"),
        row.getInt("severity"),
        row.getString("notes"),
        row.getObject("told_at", OffsetDateTime.class).atZoneSameInstant(zone));
  }
}
