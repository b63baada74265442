package dev.nape.server.reminder.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nape.server.reminder.push.Browser;
import dev.nape.server.reminder.push.PushSettings;
import dev.nape.server.reminder.push.Sender;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a push service answers, and what is made of it. */
class PushServiceTest extends Reminded {

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
