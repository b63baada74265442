package dev.nape.server.reminder.due;

import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import dev.nape.server.account.People;
import dev.nape.server.account.PersonId;
import dev.nape.server.account.SignedIn;
import dev.nape.server.reminder.push.Browser;
import dev.nape.server.reminder.push.FakePush;
import dev.nape.server.reminder.push.PushSettings;
import dev.nape.server.reminder.push.Sender;
import dev.nape.server.reminder.push.ServerKey;
import dev.nape.server.reminder.wish.Quiet;
import dev.nape.server.reminder.wish.Times;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with devices, a push service of our own, and a clock that the test sets. */
@TestServer
abstract class Reminded {

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final Quiet NEVER_QUIET = new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  static final Times NOON = new Times(LocalTime.NOON, Times.DAILY);

  static FakePush push;

  @Autowired Rounds rounds;
  @Autowired Reminders reminders;
  @Autowired DueStore dues;
  @Autowired Deliveries deliveries;
  @Autowired Agenda agenda;
  @Autowired People people;
  @Autowired ServerKey key;
  @Autowired PushSettings settings;
  @Autowired AccountSettings account;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
  final String path = "/" + UUID.randomUUID();
  Rounds sending;
  PersonId ann;

  @BeforeAll
  static void aPushService() {
    push = FakePush.start();
  }

  @AfterAll
  static void noPushService() {
    push.close();
  }

  @BeforeEach
  void somebody() {
    sending = rounds.with(sender(), now::get);
    ann = people.add("Reminded", Visitor.PASSWORD, BERLIN).id();
  }

  Sender sender() {
    var here = new PushSettings(true, List.of(push.host()), null, settings.every());
    return new Sender(here, account, key, push::client);
  }

  Browser device(PersonId person, String at) {
    Browser browser = new Browser(push.endpoint(at));
    as(person, () -> reminders.addDevice(person, browser.line(), "Test"));
    return browser;
  }

  /** When the next one is due; the clock is set to it. */
  Instant atTheNext(PersonId person) {
    Instant at = as(person, () -> dues.of(person)).getFirst().moment().at();
    now.set(at);
    return at;
  }

  <T> T as(PersonId person, Callable<T> work) {
    return SignedIn.actingFor(
        person,
        () ->
            transaction.execute(status -> {
              try {
                return work.call();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            }));
  }

  int waiting() {
    return as(
        ann,
        () -> jdbc.sql("select count(*) from reminder.delivery").query(Integer.class).single());
  }

  void as(PersonId person, Runnable work, Void nothing) {
    as(
        person,
        () -> {
          work.run();
          return 0;
        });
  }
}
