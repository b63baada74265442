package dev.nape.server.reminder.push;

import com.interaso.webpush.VapidKeys;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key pair by which push services know this server (VAPID, RFC 8292). It is made when it is
 * first needed and kept in the database, so that several servers share it and none is in a file.
 */
@Component
public class ServerKey {

  private final JdbcClient jdbc;
  private final InstantSource clock;

  ServerKey(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What a browser is told, so that it takes messages from this server only. */
  @Transactional
  public String publicKey() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(pair().getApplicationServerKey());
  }

  /** Of two servers that make one at the same time, both get the one that was kept. */
  @Transactional
  public VapidKeys pair() {
    return kept()
        .orElseGet(() -> {
          VapidKeys fresh = VapidKeys.generate();
          jdbc.sql(
                  """
                  insert into reminder.server_key (public_key, private_key, made_at)
                  values (?, ?, ?) on conflict do nothing\
                  """)
              .params(
                  fresh.getX509PublicKey(),
                  fresh.getPkcs8PrivateKey(),
                  clock.instant().atOffset(ZoneOffset.UTC))
              .update();
          return kept().orElseThrow();
        });
  }

  private Optional<VapidKeys> kept() {
    return jdbc.sql("select public_key, private_key from reminder.server_key")
        .query(
            (row, n) -> VapidKeys.create(row.getString("public_key"), row.getString("private_key")))
        .optional();
  }
}
