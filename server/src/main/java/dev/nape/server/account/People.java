package dev.nape.server.account;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Everyone who has an account here. */
@Service
public class People {

  private static final TimeBasedEpochRandomGenerator IDS =
      Generators.timeBasedEpochRandomGenerator();

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final PasswordEncoder passwords;
  private final InstantSource clock;

  People(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      PasswordEncoder passwords,
      InstantSource clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** The one who is asking; there is no way to ask about another. */
  @Transactional(readOnly = true)
  public Optional<Person> me(PersonId me) {
    return jdbc.sql(
            """
            select person_id, name, role, zone, theme, demo
            from account.person where person_id = ?\
            """)
        .param(me.value())
        .query((row, n) ->
            new Person(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                ZoneId.of(row.getString("zone")),
                Theme.valueOf(row.getString("theme").toUpperCase(Locale.ROOT)),
                row.getBoolean("demo")))
        .optional();
  }

  /** Whether this server still waits for its first person. */
  @Transactional(readOnly = true)
  public boolean isEmpty() {
    return jdbc.sql("select account.nobody_is_here()").query(Boolean.class).single();
  }

  /** Adds the first person, an admin, under the very name they chose. Empty when there is one. */
  public Optional<Person> addFirst(String name, String password, @Nullable ZoneId zone) {
    return Optional.ofNullable(
        transaction.execute(status -> {
          jdbc.sql("select pg_advisory_xact_lock(hashtext('account.first'))").query(rs -> {});
          return isEmpty()
              ? add(validName(name), passwords.encode(password), zone, Role.ADMIN, false)
              : null;
        }));
  }

  /** Adds a person; the name they get carries four letters of chance. */
  public Person add(String name, String password, @Nullable ZoneId zone) {
    String hash = passwords.encode(password);
    Name unique = validName(name).withSuffix(Name.chance());
    while (true) {
      try {
        return add(unique, hash, zone, Role.PERSON, false);
      } catch (DuplicateKeyException somebodyHasIt) {
        unique = validName(name).withSuffix(Name.chance());
      }
    }
  }

  /** Adds a demonstration account, which has no password and cannot be signed in to by one. */
  public Person addDemo(String name, ZoneId zone) {
    return add(validName(name), null, zone, Role.PERSON, true);
  }

  private Person add(
      Name name, @Nullable String hash, @Nullable ZoneId zone, Role role, boolean demo) {
    PersonId id = new PersonId(IDS.generate());
    ZoneId home = zone == null ? ZoneOffset.UTC : zone;
    return SignedIn.actingFor(
        id,
        () ->
            transaction.execute(status -> {
              jdbc.sql(
                      """
                      insert into account.person
                        (person_id, name, name_key, password_hash, role, zone, demo, created_at)
                      values (?, ?, ?, ?, ?, ?, ?, ?)\
                      """)
                  .param(id.value())
                  .param(name.value())
                  .param(name.key())
                  .param(hash)
                  .param(role.name().toLowerCase(Locale.ROOT))
                  .param(home.getId())
                  .param(demo)
                  .param(clock.instant().atOffset(ZoneOffset.UTC))
                  .update();
              return new Person(id, name.value(), role, home, Theme.DARK, demo);
            }));
  }

  @Transactional
  public void changePassword(PersonId me, String password) {
    jdbc.sql("update account.person set password_hash = ? where person_id = ?")
        .param(passwords.encode(password))
        .param(me.value())
        .update();
  }

  @Transactional
  public boolean passwordIs(PersonId me, String password) {
    return jdbc.sql("select password_hash from account.person where person_id = ?")
        .param(me.value())
        .query(String.class)
        .optional()
        .filter(hash -> passwords.matches(password, hash))
        .isPresent();
  }

  @Transactional
  public void settle(PersonId me, ZoneId zone, Theme theme) {
    jdbc.sql("update account.person set zone = ?, theme = ? where person_id = ?")
        .param(zone.getId())
        .param(theme.name().toLowerCase(Locale.ROOT))
        .param(me.value())
        .update();
  }

  /** Whether a name may be had: 2 to 60 letters, digits, dots, hyphens, at-signs, single spaces. */
  public static boolean isName(String typed) {
    return Name.of(typed).isPresent();
  }

  private static Name validName(String name) {
    return Name.of(name).orElseThrow(() -> new IllegalArgumentException("not a name"));
  }
}
