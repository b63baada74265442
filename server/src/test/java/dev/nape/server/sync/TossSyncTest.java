package dev.nape.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A relief trial from its page to its last word, with the tosses that devices send. */
@TestServer
class TossSyncTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired AccountSettings settings;

  private final UUID id = Device.newId();
  private Visitor ann;
  private Device phone;
  private String page;

  @BeforeEach
  void somebodyInATrial() {
    ann = Visitor.signedUp(settings.link(""), "Tosser");
    phone = Device.of(ann);
    page = begin();
  }

  private String begin() {
    HttpResponse<String> sealed =
        ann.post("/reminders", "/proof/relief", Map.of("pairs", "12", "trigger", "4"));
    return sealed.headers().firstValue("Location").orElseThrow().replaceFirst(".*(/proof/)", "$1");
  }

  private JsonNode coin() {
    return JSON.readTree(ann.get("/api/trial").body()).path("relief");
  }

  private String trial() {
    return page.replaceFirst(".*/", "");
  }

  private String arm(int place) {
    return coin().path("massageFirst").booleanValue() == (place == 1) ? "massage" : "wait";
  }

  private static String body(String trial, int pair, int place, String arm, String at) {
    return """
    {"trial":"%s","pair":%d,"place":%d,"attack":"%s","at":"%s","arm":"%s","painBefore":6,
     "painLater":null,"laterAt":null,"rescue":false,"done":false}\
    """
        .formatted(trial, pair, place, UUID.randomUUID(), at, arm);
  }

  private String toss(int pair, int place) {
    String body = body(trial(), pair, place, arm(place), Instant.now().toString());
    return phone.record(id, "toss", Device.stamp(1), body);
  }

  @Test
  void theDeviceGetsTheCoinOfThePresentPairAndOfNoOther() {
    assertThat(coin().propertyNames())
        .containsExactlyInAnyOrder("trial", "trigger", "pairs", "pair", "massageFirst");
    assertThat(coin().path("trial").asString()).isEqualTo(trial());
    assertThat(coin().path("trigger").asInt()).isEqualTo(4);
    for (int place = 1; place <= 2; place++) {
      assertThat(coin().path("pair").asInt()).isEqualTo(1);
      UUID record = Device.newId();
      assertThat(phone.outcome(record, toss(1, place).replace(id.toString(), record.toString())))
          .isEqualTo("kept");
    }
    assertThat(coin().path("pair").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "pair":1           | "pair":13                        | body.pair
          "pair":1           | "pair":0                         | body.pair
          "place":1          | "place":3                        | body.place
          "painBefore":6     | "painBefore":11                  | body.painBefore
          "painLater":null   | "painLater":3                    | body.laterAt
          "rescue":false     | "medicine":false                 | body.medicine
          """)
  void whatCannotBeIsRefusedWithItsField(String good, String bad, String field) {
    String record = toss(1, 1);
    assertThat(record).contains(good);
    assertThat(phone.put(id, record.replace(good, bad)).body())
        .contains("\"field\":\"" + field + "\"");
  }

  @Test
  void whatTheCoinDoesNotSayIsRefused() {
    String record = toss(1, 1);
    String arm = arm(1);
    String other = arm.equals("wait") ? "massage" : "wait";
    String wrong = record.replace("\"arm\":\"" + arm, "\"arm\":\"" + other);

    HttpResponse<String> answer = phone.put(id, wrong);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"body.arm\"");
    assertThat(phone.feed(0).path("records").size()).isZero();
    assertThat(phone.outcome(id, record)).isEqualTo("kept");
    assertThat(phone.seen(id).path("body").path("arm").asString()).isEqualTo(arm);
  }

  @Test
  void anotherPersonsTrialIsNone() {
    String record = toss(1, 1);
    Visitor bob = Visitor.signedUp(settings.link(""), "Another");
    assertThat(bob.get(page).statusCode()).isEqualTo(404);
    assertThat(Device.of(bob).put(id, record).body()).contains("\"field\":\"body.trial\"");
    assertThat(JSON.readTree(bob.get("/api/trial").body()).path("relief").isNull()).isTrue();
  }

  @Test
  void ofTwoDevicesThatTossedForOnePlaceTheEarlierCountsInWhateverOrderTheyCome() {
    Device laptop = Device.of(ann);
    UUID later = Device.newId();
    String arm = arm(1);
    Instant now = Instant.now();
    String early = body(trial(), 1, 1, arm, now.minusSeconds(60).toString());
    String late = body(trial(), 1, 1, arm, now.toString());

    assertThat(laptop.outcome(later, laptop.record(later, "toss", Device.stamp(2), late)))
        .isEqualTo("kept");
    assertThat(phone.outcome(id, phone.record(id, "toss", Device.stamp(1), early)))
        .isEqualTo("kept");

    assertThat(ann.get(page).body())
        .contains("1 of 24 attacks")
        .containsPattern("Tosses that do not count</span><b class=\"num\">1<");
    assertThat(Set.of(phone.seen(id), phone.seen(later))).hasSize(2);
  }

  @Test
  void aStoppedTrialStaysWithItsSeedOpenedAndANewOneHasOtherCoins() {
    String running = ann.get(page).body();
    assertThat(running).contains("Running").doesNotContain("The seed</h3>");
    String again = begin();
    assertThat(again).as("sealed twice it is one").isEqualTo(page);

    ann.post(page, page + "/stop", Map.of());

    assertThat(ann.get(page).body()).contains("You stopped it").contains("The seed</h3>");
    assertThat(coin().isNull()).isTrue();
    String next = begin();
    assertThat(next).isNotEqualTo(page);
    assertThat(ann.get(next).body()).contains(page);
    assertThat(ann.get(page).body()).contains(next);
  }

  @Test
  void thePageSaysBeforehandHowManyAttacksItTakes() {
    Visitor bob = Visitor.signedUp(settings.link(""), "Beforehand");
    assertThat(bob.get("/proof/relief/new").body())
        .contains("24 attacks: enough to see a difference of 3 points")
        .contains("50 attacks: enough to see a difference of 2 points")
        .contains("80 attacks: enough to see a difference of 1.5 points")
        .doesNotContain("weeks, if each");
    assertThat(
            bob.post("/proof/relief/new", "/proof/relief", Map.of("pairs", "3", "trigger", "4"))
                .statusCode())
        .isEqualTo(422);
  }
}
