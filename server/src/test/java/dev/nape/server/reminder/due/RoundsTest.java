package dev.nape.server.reminder.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import dev.nape.server.account.People;
import dev.nape.server.account.PersonId;
import dev.nape.server.account.SignedIn;
import dev.nape.server.account.Theme;
import dev.nape.server.reminder.push.Browser;
import dev.nape.server.reminder.push.FakePush;
import dev.nape.server.reminder.push.PushSettings;
import dev.nape.server.reminder.push.Sender;
import dev.nape.server.reminder.push.ServerKey;
import dev.nape.server.reminder.wish.Kind;
import dev.nape.server.reminder.wish.Quiet;
import dev.nape.server.reminder.wish.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is due is sent: once, in its time, to the devices of its person, and nobody else learns. */
@TestServer
class RoundsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Quiet NEVER_QUIET = new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  private static final Times NOON = new Times(LocalTime.NOON, Times.DAILY);

  private static FakePush push;

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

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
  private final String path = "/" + UUID.randomUUID();
  private Rounds sending;
  private PersonId ann;

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

  private Sender sender() {
    var here = new PushSettings(true, List.of(push.host()), null, settings.every());
    return new Sender(here, account, key, push::client);
  }

  private Browser device(PersonId person, String at) {
    Browser browser = new Browser(push.endpoint(at));
    as(person, () -> reminders.addDevice(person, browser.line(), "Test"));
    return browser;
  }

  /** When the next one is due; the clock is set to it. */
  private Instant atTheNext(PersonId person) {
    Instant at = as(person, () -> dues.of(person)).getFirst().moment().at();
    now.set(at);
    return at;
  }

  private <T> T as(PersonId person, Callable<T> work) {
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

  @Test
  void aSlotReachesEachDeviceOnceAndCanBeOpenedOnlyThere() throws Exception {
    Browser phone = device(ann, path);
    Browser tablet = device(ann, path + "-tablet");
    as(ann, () -> reminders.addSlot(ann, NOON));
    UUID slot = as(ann, () -> reminders.of(ann)).slots().getFirst().id();
    Instant at = atTheNext(ann);

    sending.run();
    sending.run();

    assertThat(push.at(path + "-tablet")).hasSize(1);
    assertThat(push.at(path)).hasSize(1);
    FakePush.Arrived arrived = push.at(path).getFirst();
    assertThat(phone.open(arrived.body()))
        .isEqualTo("{\"kind\":\"slot\",\"id\":\"%s\",\"plain\":false}", slot);
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> tablet.open(arrived.body())))
        .isInstanceOf(java.security.GeneralSecurityException.class);
    assertThat(arrived.header("content-encoding")).isEqualTo("aes128gcm");
    assertThat(arrived.header("ttl")).isEqualTo("3600");
    assertThat(arrived.header("topic")).isEqualTo("slot");
    assertThat(atTheNext(ann)).isEqualTo(NOON.next(at, BERLIN));
  }

  @Test
  void theServerSignsForThisPushServiceAndNamesItself() throws Exception {
    device(ann, path);
    as(ann, () -> reminders.addSlot(ann, NOON));
    atTheNext(ann);
    sending.run();

    String authorization = push.at(path).getFirst().header("authorization");
    JsonNode claims =
        JsonMapper.builder().build().readTree(Browser.claims(authorization, key.publicKey()));
    assertThat(claims.get("aud").asString()).isEqualTo("https://" + push.host());
    assertThat(claims.get("sub").asString()).isEqualTo("mailto:nape@localhost");
    long day = Duration.ofDays(1).toSeconds();
    assertThat(claims.get("exp").asLong() - Instant.now().getEpochSecond()).isBetween(60L, day);
  }

  @Test
  void twoServersAtOnceSendEachReminderOnce() throws Exception {
    List<PersonId> crowd =
        IntStream.range(0, 10)
            .mapToObj(i -> people.add("Crowd", Visitor.PASSWORD, BERLIN).id())
            .toList();
    for (PersonId person : crowd) {
      device(person, path + person);
      as(person, () -> reminders.addSlot(person, NOON));
      as(person, () -> reminders.addSlot(person, NOON));
    }
    atTheNext(crowd.getFirst());

    try (ExecutorService servers = Executors.newFixedThreadPool(3)) {
      Callable<Object> server = Executors.callable(rounds.with(sender(), now::get)::run);
      for (Future<Object> done : servers.invokeAll(List.of(server, server, server))) {
        done.get();
      }
    }

    // One of them may have passed over what another held; the next round finds what is left.
    sending.run();
    assertThat(crowd).allSatisfy(person -> assertThat(push.at(path + person)).hasSize(2));
  }

  @Test
  void aBusyPushServiceIsAskedAgainAfterAWhile() {
    push.answers(path, 503, Map.of());
    push.answers(path, 429, Map.of("Retry-After", "600"));
    push.answers(path, 201, Map.of());
    device(ann, path);
    as(ann, () -> reminders.addSlot(ann, NOON));
    Instant at = atTheNext(ann);
    List<int[]> secondsAndTries =
        List.of(
            new int[] {0, 1},
            new int[] {29, 1},
            new int[] {30, 2},
            new int[] {629, 2},
            new int[] {630, 3},
            new int[] {3_000, 3});

    for (int[] step : secondsAndTries) {
      now.set(at.plusSeconds(step[0]));
      sending.run();
      assertThat(push.at(path)).as("after %d s", step[0]).hasSize(step[1]);
    }
  }

  @Test
  void itIsGivenUpWhenItsTimeIsOver() {
    push.answers(path, 503, Map.of());
    device(ann, path);
    as(ann, () -> reminders.addSlot(ann, NOON));
    Instant at = atTheNext(ann);
    for (int minute = 0; minute < 24 * 60 - 1; minute += 5) {
      now.set(at.plus(minute, ChronoUnit.MINUTES));
      sending.run();
    }

    assertThat(push.at(path)).hasSizeBetween(3, 12);
    long lives =
        push.at(path).stream().filter(one -> Integer.parseInt(one.header("ttl")) < 1).count();
    assertThat(lives).isZero();
    assertThat(waiting()).isZero();
  }

  private int waiting() {
    return as(
        ann,
        () -> jdbc.sql("select count(*) from reminder.delivery").query(Integer.class).single());
  }

  @Test
  void aBrowserThatIsGoneIsForgotten() {
    for (int status : List.of(404, 410)) {
      push.answers(path + status, status, Map.of());
      device(ann, path + status);
    }
    as(ann, () -> reminders.addSlot(ann, NOON));
    atTheNext(ann);
    assertThat(as(ann, () -> reminders.devices(ann))).hasSize(2);

    sending.run();

    assertThat(as(ann, () -> reminders.devices(ann))).isEmpty();
    assertThat(as(ann, () -> dues.of(ann))).isEmpty();
  }

  @Test
  void aRedirectIsNotFollowedAndARefusalNotRepeated() {
    push.answers(path, 307, Map.of("Location", push.endpoint(path + "-elsewhere")));
    push.answers(path + "-refusing", 403, Map.of());
    device(ann, path);
    device(ann, path + "-refusing");
    as(ann, () -> reminders.addSlot(ann, NOON));
    Instant at = atTheNext(ann);
    sending.run();
    now.set(at.plusSeconds(1_800));
    sending.run();

    assertThat(push.at(path)).hasSize(1);
    assertThat(push.at(path + "-refusing")).hasSize(1);
    assertThat(push.at(path + "-elsewhere")).isEmpty();
  }

  @Test
  void nothingGoesToAHostThatIsNotAllowedAnyMore() {
    device(ann, path);
    as(ann, () -> reminders.addSlot(ann, NOON));
    atTheNext(ann);
    var elsewhere = new PushSettings(true, List.of("fcm.googleapis.com"), null, settings.every());

    rounds.with(new Sender(elsewhere, account, key, push::client), now::get).run();

    assertThat(push.at(path)).isEmpty();
    assertThat(as(ann, () -> reminders.devices(ann))).isEmpty();
  }

  @Test
  void nothingIsSentInQuietHoursOrLate() {
    device(ann, path);
    as(ann, () -> reminders.addSlot(ann, new Times(LocalTime.of(23, 0), Times.DAILY)));
    atTheNext(ann);
    sending.run();
    assertThat(push.at(path)).isEmpty();

    as(ann, () -> reminders.addSlot(ann, NOON));
    Instant noon = NOON.next(now.get(), BERLIN);
    now.set(noon.plus(Kind.SLOT.life()));
    sending.run();
    assertThat(push.at(path)).isEmpty();

    now.set(NOON.next(now.get(), BERLIN).plus(59, ChronoUnit.MINUTES));
    sending.run();
    assertThat(push.at(path)).hasSize(1);
    assertThat(push.at(path).getFirst().header("ttl")).isEqualTo("60");
  }

  @Test
  void aPhoneThatSleepsIsNotWokenInQuietHours() {
    device(ann, path);
    as(ann, () -> reminders.addSlot(ann, new Times(LocalTime.of(21, 50), Times.DAILY)));
    atTheNext(ann);
    sending.run();

    assertThat(push.at(path).getFirst().header("ttl")).isEqualTo("600");
  }

  @Test
  void whatWaitsOutlivesAServerAndWhatWasBegunIsNotBegunAgain() {
    device(ann, path);
    device(ann, path + "-begun");
    as(ann, () -> reminders.addSlot(ann, NOON));
    Instant at = atTheNext(ann);
    // A server that hands on, begins with one device, and stops.
    as(ann, () -> agenda.handOn(ann, at));
    Delivery begun = as(ann, () -> deliveries.begin(ann, at)).orElseThrow();
    assertThat(waiting()).isEqualTo(2);

    sending.run();

    assertThat(push.at(path).size() + push.at(path + "-begun").size()).isEqualTo(1);
    assertThat(begun.tries()).isEqualTo(1);
    now.set(at.plus(Kind.SLOT.life()));
    sending.run();
    assertThat(push.at(path).size() + push.at(path + "-begun").size()).isEqualTo(1);
    assertThat(waiting()).isZero();
  }

  @Test
  void whateverIsSwitchedOffIsNotSent() {
    device(ann, path);
    as(ann, () -> reminders.quiet(ann, NEVER_QUIET), null);
    as(ann, () -> reminders.addSlot(ann, NOON));
    as(ann, () -> reminders.check(ann, LocalTime.NOON, true), null);
    assertThat(as(ann, () -> dues.of(ann))).hasSize(2);
    atTheNext(ann);

    as(ann, () -> reminders.allOff(ann), null);
    sending.run();

    assertThat(push.at(path)).isEmpty();
    assertThat(as(ann, () -> reminders.of(ann)).any()).isFalse();
    assertThat(as(ann, () -> reminders.of(ann)).slots()).hasSize(1);
  }

  private void as(PersonId person, Runnable work, Void nothing) {
    as(
        person,
        () -> {
          work.run();
          return 0;
        });
  }

  @Test
  void aChangeInTheSameMomentLosesNothingAndRepeatsNothing() {
    device(ann, path);
    as(ann, () -> reminders.check(ann, LocalTime.NOON, true), null);
    Instant at = atTheNext(ann);
    // Somebody saves something when it is due and not sent yet, and again when it was sent.
    as(ann, () -> agenda.renew(ann, at.plusSeconds(1)), null);
    sending.run();
    as(ann, () -> agenda.renew(ann, at.minusSeconds(1)), null);
    now.set(at.plusSeconds(20));
    sending.run();

    assertThat(push.at(path)).hasSize(1);
  }

  @Test
  void aMoveMovesWhatIsDue() {
    device(ann, path);
    as(ann, () -> reminders.addSlot(ann, NOON));
    ZoneId lima = ZoneId.of("America/Lima");

    as(ann, () -> people.settle(ann, lima, Theme.DARK), null);

    Instant at = atTheNext(ann);
    assertThat(LocalTime.ofInstant(at, lima)).isEqualTo(LocalTime.NOON);
    assertThat(as(ann, () -> reminders.of(ann)).slots().getFirst().revision()).isEqualTo(1);
  }

  @Test
  void aBrowserGetsTheRemindersOfWhoeverAskedLast() {
    Browser shared = device(ann, path);
    PersonId bob = people.add("Other", Visitor.PASSWORD, BERLIN).id();
    as(bob, () -> reminders.addDevice(bob, shared.line(), "Test"));

    assertThat(as(ann, () -> reminders.devices(ann))).isEmpty();
    assertThat(as(bob, () -> reminders.devices(bob))).hasSize(1);
  }

  @Test
  void theQuestionComesTwoHoursAfterASessionUnlessItWasAnsweredOrItIsQuietOrLate() {
    record Row(int endedMinutesAgo, String later, Quiet quiet, int expected) {}
    List<Row> rows =
        List.of(
            new Row(10, "", NEVER_QUIET, 1),
            new Row(119, "", NEVER_QUIET, 1),
            new Row(121, "", NEVER_QUIET, 0),
            new Row(10, "1", NEVER_QUIET, 0),
            new Row(10, "", new Quiet(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59)), 0));
    for (Row row : rows) {
      Visitor visitor = Visitor.signedUp(account.link(""), "Asked");
      PersonId person = idOf(visitor);
      String at = path + UUID.randomUUID();
      device(person, at);
      as(person, () -> reminders.question(person, true), null);
      as(person, () -> reminders.quiet(person, row.quiet()), null);
      Instant end = Instant.now().minus(row.endedMinutesAgo(), ChronoUnit.MINUTES);
      UUID session = UUID.randomUUID();
      assertThat(visitor.put("/sync/records/" + session, session(session, end, "")).statusCode())
          .isEqualTo(200);
      if (!row.later().isEmpty()) {
        visitor.put("/sync/records/" + session, session(session, end, row.later()));
      }
      Instant due = end.plus(2, ChronoUnit.HOURS);
      now.set(due.minusSeconds(1));
      sending.run();
      assertThat(push.at(at)).as("%s, a second before", row).isEmpty();
      now.set(due.plusSeconds(1));
      sending.run();
      sending.run();
      assertThat(push.at(at)).as(row.toString()).hasSize(row.expected());
    }
  }

  private PersonId idOf(Visitor visitor) {
    return new PersonId(
        jdbc.sql("select person_id from account.sign_in_data(?)")
            .param(visitor.name().toLowerCase(Locale.ROOT))
            .query((row, n) -> row.getObject("person_id", UUID.class))
            .single());
  }

  private static String session(UUID id, Instant end, String later) {
    Instant written = later.isEmpty() ? end : end.plusSeconds(60);
    return """
    {"id":"%s","kind":"session","writtenAt":"%s","device":"%s",
     "body":{"start":"%s","end":"%s","phase":"headache-mild","performer":"self","touchFree":false,
      "knowledgeVersion":"v","plannedSeconds":570,"doneSeconds":512,"ending":"completed",
      "stopSigns":[],"steps":[],"painBefore":4%s}}\
    """
        .formatted(
            id,
            written.truncatedTo(ChronoUnit.MILLIS),
            new UUID(7, 7),
            end.minusSeconds(540).truncatedTo(ChronoUnit.SECONDS).atZone(BERLIN),
            end.truncatedTo(ChronoUnit.SECONDS).atZone(BERLIN),
            later.isEmpty() ? "" : ",\"painLater\":" + later);
  }

  @Test
  void thePauseDoublesAndWhatAPushServiceAsksForCounts() {
    Instant start = Instant.EPOCH;
    assertThat(
            IntStream.of(1, 2, 3, 20)
                .mapToLong(tries -> Backoff.next(start, tries, Duration.ZERO).getEpochSecond()))
        .containsExactly(30L, 60L, 120L, 1_920L);
    assertThat(Backoff.next(start, 1, Duration.ofHours(1)))
        .isCloseTo(start.plus(1, ChronoUnit.HOURS), within(0, ChronoUnit.SECONDS));
  }
}
