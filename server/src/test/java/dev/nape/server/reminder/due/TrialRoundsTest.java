package dev.nape.server.reminder.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.TrialFixture;
import dev.nape.server.account.SignedIn;
import dev.nape.server.reminder.push.Browser;
import dev.nape.server.reminder.push.FakePush;
import dev.nape.server.sync.Answer;
import dev.nape.server.sync.Records;
import dev.nape.server.trial.coin.ReliefTrials;
import dev.nape.server.trial.kept.Trials;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reminders in a trial: practice rests in blocks without massage, and a block says that it begins.
 */
class TrialRoundsTest extends Reminded {

  @Autowired Trials trials;
  @Autowired ReliefTrials relief;
  @Autowired Records records;

  private final LocalDate tomorrow = LocalDate.now(BERLIN).plusDays(1);
  private Browser phone;

  @BeforeEach
  void withAPhoneThatIsNeverQuiet() {
    phone = device(ann, path);
    as(ann, () -> reminders.quiet(ann, NEVER_QUIET), null);
  }

  private <T> T as(Callable<T> work) {
    return as(ann, work);
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
