package dev.nape.server.database;

import dev.nape.server.database.embedded.StartupProblem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The role that the server works as. It owns nothing and is held to row-level security. Its
 * password follows from the owner's, so that several servers on one database agree and none is
 * kept.
 */
final class ServerRole {

  static final String NAME = "nape_server";

  private ServerRole() {}

  /** Makes the role, or gives it the password it should have. */
  static void prepare(PGSimpleDataSource owner) {
    String password = password(owner);
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          do $$ begin
            if not exists (select from pg_roles where rolname = '%s') then
              create role %s login nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
            end if;
          exception when duplicate_object or unique_violation then null;
          end $$\
          """
              .formatted(NAME, NAME));
      statement.execute("alter role " + NAME + " password '" + password + "'");
    } catch (SQLException e) {
      throw new StartupProblem(
          "The role " + NAME + " cannot be made: " + e.getMessage(),
          "Give the role in NAPE_DATABASE_URL the right CREATEROLE.",
          e);
    }
  }

  /** The same database, seen by this role. */
  static PGSimpleDataSource dataSource(String ownerUrl, PGSimpleDataSource owner) {
    var source = new PGSimpleDataSource();
    source.setURL(ownerUrl);
    source.setUser(NAME);
    source.setPassword(password(owner));
    source.setApplicationName("nape");
    // Spring Security's own tables are named without a schema.
    source.setCurrentSchema("account");
    // The rows that PostgreSQL quotes in its errors are somebody's health.
    source.setLogServerErrorDetail(false);
    return source;
  }

  private static String password(PGSimpleDataSource owner) {
    String secret = owner.getPassword();
    if (secret == null || secret.isEmpty()) {
      throw new StartupProblem(
          "NAPE_DATABASE_URL holds no password.",
          "Write it as jdbc:postgresql://host/database?user=…&password=…");
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(NAME.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
