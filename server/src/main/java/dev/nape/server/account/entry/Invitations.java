package dev.nape.server.account.entry;

import dev.nape.server.account.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links with which one more person may sign up. */
@Service
public class Invitations {

  private static final Duration LIFE = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final InstantSource clock;

  Invitations(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A fresh token; only its hash is kept. */
  @Transactional
  public String invite(PersonId me) {
    String token = Tokens.link();
    Instant now = clock.instant();
    jdbc.sql(
            """
            insert into account.invitation (person_id, token_hash, created_at, expires_at)
            values (?, ?, ?, ?)\
            """)
        .param(me.value())
        .param(Tokens.hash(token))
        .param(now.atOffset(ZoneOffset.UTC))
        .param(now.plus(LIFE).atOffset(ZoneOffset.UTC))
        .update();
    return token;
  }

  @Transactional(readOnly = true)
  public boolean isOpen(String token) {
    return ask("select account.invitation_is_open(?, ?)", token);
  }

  /** True for exactly one caller. */
  @Transactional
  public boolean spend(String token) {
    return ask("select account.spend_invitation(?, ?)", token);
  }

  private boolean ask(String question, String token) {
    return jdbc.sql(question)
        .param(Tokens.hash(token))
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }
}
