package dev.nape.server.reminder.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.TestServer;
import dev.nape.server.TrialFixture;
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
import dev.nape.server.sync.Answer;
import dev.nape.server.sync.Records;
import dev.nape.server.trial.coin.ReliefTrials;
import dev.nape.server.trial.kept.Trials;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reminders in a trial: practice rests in blocks without massage, and a block says that it begins.
 */
@TestServer
class TrialRoundsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Times NOON = new Times(LocalTime.NOON, Times.DAILY);

  private static FakePush push;

  @Autowired Rounds rounds;
  @Autowired Reminders reminders;
  @Autowired People people;
  @Autowired Trials trials;
  @Autowired ReliefTrials relief;
  @Autowired Records records;
  @Autowired ServerKey key;
  @Autowired PushSettings settings;
  @Autowired AccountSettings account;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
  private final String path = "/" + UUID.randomUUID();
  private final LocalDate tomorrow = LocalDate.now(BERLIN).plusDays(1);
  private Rounds sending;
  private Browser phone;
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
  void somebodyWithAPhone() {
    var here = new PushSettings(true, List.of(push.host()), null, settings.every());
    sending = rounds.with(new Sender(here, account, key, push::client), now::get);
    ann = people.add("Trying", Visitor.PASSWORD, BERLIN).id();
    phone = new Browser(push.endpoint(path));
    as(() -> reminders.addDevice(ann, phone.line(), "Test"));
    as(() -> quiet());
  }

  private boolean quiet() {
    reminders.quiet(ann, new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    return true;
  }

  private <T> T as(Callable<T> work) {
    return SignedIn.actingFor(
        ann,
        () ->
            transaction.execute(status -> {
              try {
                return work.call();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            }));
  }

  private void trial(boolean massageFirst) {
    new TrialFixture(trials, jdbc, transaction).seal(ann, tomorrow, BERLIN, massageFirst);
  }

  /** Every noon from tomorrow on, for so many days; gives what the phone was told each day. */
  private List<String> days(int count) throws Exception {
    List<String> told = new java.util.ArrayList<>();
    int before = 0;
    for (int day = 0; day < count; day++) {
      now.set(tomorrow.plusDays(day).atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
      sending.run();
      List<FakePush.Arrived> all = push.at(path);
      StringBuilder today = new StringBuilder();
      for (FakePush.Arrived one : all.subList(before, all.size())) {
        today.append(phone.open(one.body()));
      }
      before = all.size();
      told.add(today.toString());
    }
    return told;
  }

  @Test
  void practiceRestsInABlockWithoutMassageAndTheDailyCheckDoesNot() throws Exception {
    trial(false);
    as(() -> reminders.addSlot(ann, NOON));
    as(() -> {
      reminders.check(ann, LocalTime.NOON, true);
      return true;
    });

    List<String> told = days(16);

    assertThat(told).allSatisfy(day -> assertThat(day).contains("\"kind\":\"check\""));
    assertThat(told.subList(0, 14))
        .allSatisfy(day -> assertThat(day).doesNotContain("\"kind\":\"slot\""));
    assertThat(told.subList(14, 16))
        .allSatisfy(day -> assertThat(day).contains("\"kind\":\"slot\""));
  }

  @Test
  void aBlockSaysOnItsFirstDayWhichItIsAndOnNoOther() throws Exception {
    trial(true);
    as(() -> {
      reminders.block(ann, LocalTime.NOON, true);
      return true;
    });

    List<String> told = days(16);

    assertThat(told.getFirst())
        .isEqualTo(
            "{\"kind\":\"block\",\"id\":\"00000000-0000-0000-0000-000000000001\",\"plain\":false}");
    assertThat(told.get(14))
        .isEqualTo(
            "{\"kind\":\"block\",\"id\":\"00000000-0000-0000-0000-000000000002\",\"plain\":false}");
    assertThat(told.stream().filter(day -> !day.isEmpty())).hasSize(2);
  }

  @Test
  void withoutATrialPracticeIsRemindedOfAndNoBlockIs() throws Exception {
    as(() -> reminders.addSlot(ann, NOON));
    as(() -> {
      reminders.block(ann, LocalTime.NOON, true);
      return true;
    });

    assertThat(days(2)).allSatisfy(day -> assertThat(day).contains("slot").doesNotContain("block"));
  }

  @Test
  void twoHoursAfterATossThePainIsAskedForOnceUnlessItWasAnswered() throws Exception {
    as(() -> {
      reminders.question(ann, true);
      return true;
    });
    ZonedDateTime at = ZonedDateTime.now(BERLIN);
    ReliefTrials.Coin coin =
        as(() -> {
          relief.start(ann, 12, 4, at.minusHours(1));
          return relief.coin(ann).orElseThrow();
        });
    UUID first = toss(coin, 1, at, "null");
    UUID answered = toss(coin, 2, at, "\"" + at.plusMinutes(5) + "\"");
    now.set(at.plusHours(2).plusMinutes(1).toInstant());

    sending.run();
    sending.run();

    assertThat(push.at(path)).hasSize(1);
    assertThat(phone.open(push.at(path).getFirst().body()))
        .contains("\"kind\":\"question\"")
        .contains(first.toString())
        .doesNotContain(answered.toString());
  }

  private UUID toss(ReliefTrials.Coin coin, int place, ZonedDateTime at, String laterAt) {
    UUID id = UUID.randomUUID();
    String sent =
        """
        {"id":"%s","kind":"toss","writtenAt":"%s","device":"%s","body":{
          "trial":"%s","pair":1,"place":%d,"attack":"%s","at":"%s","arm":"%s","painBefore":6,
          "painLater":%s,"laterAt":%s,"rescue":false,"done":false}}\
        """
            .formatted(
                id,
                at.toInstant(),
                UUID.randomUUID(),
                coin.trial(),
                place,
                UUID.randomUUID(),
                at,
                coin.massageFirst() == (place == 1) ? "massage" : "wait",
                laterAt.equals("null") ? "null" : "3",
                laterAt);
    JsonNode record = JsonMapper.builder().build().readTree(sent);
    List<Answer> kept = SignedIn.actingFor(ann, () -> records.keep(ann, List.of(record)));
    assertThat(kept).allMatch(answer -> answer.problem() == null);
    return id;
  }
}
