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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Everyone who has an account here. */
@Service
public class People {

  private static final Logger log = LoggerFactory.getLogger(People.class);
  private static final TimeBasedEpochRandomGenerator IDS =
      Generators.timeBasedEpochRandomGenerator();

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final PasswordEncoder passwords;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  People(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      PasswordEncoder passwords,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.passwords = passwords;
    this.clock = clock;
    this.events = events;
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
    Person first = person(validName(name), zone, Role.ADMIN, false);
    String hash = passwords.encode(password);
    return SignedIn.actingFor(
        first.id(),
        () ->
            Optional.ofNullable(
                transaction.execute(status -> {
                  jdbc.sql("select pg_advisory_xact_lock(hashtext('account.first'))")
                      .query(row -> {});
                  return isEmpty() ? insert(first, hash) : null;
                })));
  }

  /** Adds a person; the name they get carries four letters of chance. */
  public Person add(String name, String password, @Nullable ZoneId zone) {
    String hash = passwords.encode(password);
    while (true) {
      Name unique = validName(name).withSuffix(Name.chance());
      try {
        return add(person(unique, zone, Role.PERSON, false), hash);
      } catch (DuplicateKeyException somebodyHasIt) {
        log.debug("the four letters were drawn again");
      }
    }
  }

  /** Adds a demonstration account, which has no password and cannot be signed in to by one. */
  public Person addDemo(String name, ZoneId zone) {
    return add(person(validName(name), zone, Role.PERSON, true), null);
  }

  private Person add(Person person, @Nullable String hash) {
    return SignedIn.actingFor(
        person.id(), () -> transaction.execute(status -> insert(person, hash)));
  }

  private static Person person(Name name, @Nullable ZoneId zone, Role role, boolean demo) {
    ZoneId home = zone == null ? ZoneOffset.UTC : zone;
    return new Person(new PersonId(IDS.generate()), name.value(), role, home, Theme.DARK, demo);
  }

  private Person insert(Person person, @Nullable String hash) {
    jdbc.sql(
            """
            insert into account.person
              (person_id, name, name_key, password_hash, role, zone, demo, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .param(person.id().value())
        .param(person.name())
        .param(Name.key(person.name()))
        .param(hash)
        .param(person.role().name().toLowerCase(Locale.ROOT))
        .param(person.zone().getId())
        .param(person.demo())
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return person;
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
    boolean moved = me(me).filter(person -> !person.zone().equals(zone)).isPresent();
    jdbc.sql("update account.person set zone = ?, theme = ? where person_id = ?")
        .param(zone.getId())
        .param(theme.name().toLowerCase(Locale.ROOT))
        .param(me.value())
        .update();
    if (moved) {
      events.publishEvent(new HomeMoved(me));
    }
  }

  /** Whether a name may be had: 2 to 60 letters, digits, dots, hyphens, at-signs, single spaces. */
  public static boolean isName(String typed) {
    return Name.of(typed).isPresent();
  }

  private static Name validName(String name) {
    return Name.of(name).orElseThrow(() -> new IllegalArgumentException("not a name"));
  }
}
