package dev.nape.server.reminder.calendar;

import dev.nape.server.account.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret in a calendar's address: 256 bits of chance, so that nobody finds one by trying, and a
 * plain hash of it is enough to keep.
 */
@Service
@Transactional
public class CalendarTokens {

  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int BYTES = 32;

  private final JdbcClient jdbc;
  private final InstantSource clock;

  CalendarTokens(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A fresh one, in the place of the one before; it can be read only now. */
  public String renew(PersonId me) {
    byte[] bits = new byte[BYTES];
    CHANCE.nextBytes(bits);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    jdbc.sql(
            """
            insert into reminder.calendar (person_id, token_hash, made_at) values (?, ?, ?)
            on conflict (person_id) do update
            set token_hash = excluded.token_hash, made_at = excluded.made_at\
            """)
        .params(me.value(), hash(token), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return token;
  }

  /** From now on nobody reads the calendar. */
  public void remove(PersonId me) {
    jdbc.sql("delete from reminder.calendar where person_id = ?").param(me.value()).update();
  }

  @Transactional(readOnly = true)
  public boolean exists(PersonId me) {
    return jdbc.sql("select exists (select from reminder.calendar where person_id = ?)")
        .param(me.value())
        .query(Boolean.class)
        .single();
  }

  /** Whose calendar it is; empty for a token that is none, or no longer. */
  @Transactional(readOnly = true)
  Optional<PersonId> holder(String token) {
    return jdbc.sql("select reminder.calendar_of(?) as person_id")
        .param(hash(token))
        .query((row, n) -> Optional.ofNullable(row.getObject("person_id", UUID.class)))
        .single()
        .map(PersonId::new);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
