package dev.nape.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.knowledge.Knowledge;
import dev.nape.server.ProfileFixture;
import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@TestServer
class SyncApiTest {

  private static final UUID PROFILE = UUID.fromString("00000000-0000-8000-8000-000000000001");
  private static final UUID DAY = UUID.fromString("00000000-0000-8000-8000-000020261001");

  @Autowired AccountSettings settings;
  @Autowired Knowledge knowledge;

  private final UUID id = Device.newId();
  private Visitor ann;
  private Device phone;
  private Device laptop;

  @BeforeEach
  void twoDevicesOfOnePerson() {
    ann = Visitor.signedUp(settings.link(""), "Syncer");
    phone = Device.of(ann);
    laptop = Device.of(ann);
  }

  @Test
  void whatOneDeviceWroteTheOtherReads() {
    assertThat(phone.outcome(id, attack(phone, 1, "one"))).isEqualTo("kept");

    JsonNode seen = laptop.seen(id);
    assertThat(seen.path("kind").asString()).isEqualTo("attack");
    assertThat(seen.path("writtenAt").asString()).isEqualTo(Device.stamp(1));
    assertThat(seen.path("device").asString()).isEqualTo(phone.id().toString());
    assertThat(seen.path("deleted").asBoolean()).isFalse();
    assertThat(seen.path("body").path("notes").asString()).isEqualTo("one");
    assertThat(seen.path("body").path("start").asString())
        .isEqualTo("2026-10-01T08:00:00+02:00[Europe/Berlin]");
  }

  @Test
  void everyKindComesBackAsItWasSent() {
    String check =
        "{\"at\":\"2026-10-01T08:00:00+02:00[Europe/Berlin]\",\"performer\":\"self\","
            + "\"phase\":\"interictal\",\"redFlags\":[],\"avoid\":[\"legs\"]}";
    String profile =
        new ProfileFixture(knowledge)
            .healthy()
            .replaceFirst("\\{", "{\"confirmedAt\":\"2026-10-01T08:00:00Z\",");
    String day = "{\"date\":\"2026-10-01\",\"headache\":true,\"pain\":3,\"sleepMinutes\":400}";
    UUID session = Device.newId();
    List<JsonNode> results =
        phone.results(
            List.of(
                phone.record(session, "session", Device.stamp(1), Device.session("completed")),
                phone.record(id, "check", Device.stamp(1), check),
                phone.record(DAY, "day", Device.stamp(1), day),
                phone.record(PROFILE, "profile", Device.stamp(1), profile)));

    assertThat(results).allMatch(result -> result.path("outcome").asString("").equals("kept"));
    assertThat(laptop.seen(session).path("body").path("steps").path(0).path("technique").asString())
        .isEqualTo("suboccipital-release");
    assertThat(laptop.seen(session).path("body").path("painLater").isNull()).isTrue();
    assertThat(laptop.seen(id).path("body").path("avoid").path(0).asString()).isEqualTo("legs");
    assertThat(laptop.seen(DAY).path("body").path("date").asString()).isEqualTo("2026-10-01");
    assertThat(laptop.seen(DAY).path("body").path("pain").asInt()).isEqualTo(3);
    assertThat(laptop.seen(PROFILE).path("body").path("confirmedAt").asString())
        .startsWith("2026-10-01T08:00");
    assertThat(ann.get("/api/screening/profile").body()).contains("\"counts\":true");
  }

  @Test
  void aZoneFartherAwayThanPostgresKnowsIsKept() {
    String far = Device.attack("far").replace("+02:00[Europe/Berlin]", "+17:00");

    assertThat(phone.outcome(id, phone.record(id, "attack", Device.stamp(1), far)))
        .isEqualTo("kept");
    assertThat(phone.seen(id).path("body").path("start").asString()).endsWith("08:00:00+17:00");
  }

  @Test
  void theSameTwiceIsOneRecordAndNoChange() {
    String record = attack(phone, 1, "one");

    assertThat(phone.outcome(id, record)).isEqualTo("kept");
    long next = phone.feed(0).path("next").asLong();
    assertThat(phone.outcome(id, record)).isEqualTo("same");
    assertThat(phone.feed(next).path("records").size()).isZero();
    assertThat(phone.feed(next).path("next").asLong()).isEqualTo(next);
  }

  @Test
  void theNewerWriteWinsWhicheverArrivesFirst() {
    assertThat(laptop.outcome(id, attack(laptop, 2, "newer"))).isEqualTo("kept");
    assertThat(phone.outcome(id, attack(phone, 1, "older"))).isEqualTo("older");
    assertThat(phone.seen(id).path("body").path("notes").asString()).isEqualTo("newer");
  }

  @Test
  void aDeletionTravelsAndALaterWriteTakesItBack() {
    phone.put(id, attack(phone, 1, "one"));

    assertThat(laptop.outcome(id, laptop.deletion(id, "attack", Device.stamp(3))))
        .isEqualTo("kept");
    assertThat(phone.seen(id).path("deleted").asBoolean()).isTrue();
    assertThat(phone.seen(id).path("body").isNull()).isTrue();
    assertThat(ann.get("/api/diary/attacks/" + id).statusCode()).isEqualTo(404);
    assertThat(phone.outcome(id, attack(phone, 2, "too late"))).isEqualTo("older");
    assertThat(phone.outcome(id, attack(phone, 4, "back"))).isEqualTo("kept");
    assertThat(ann.get("/api/diary/attacks/" + id).body()).contains("back");
  }

  @Test
  void aDeletionThatArrivesBeforeItsRecordHoldsToo() {
    assertThat(phone.outcome(id, phone.deletion(id, "attack", Device.stamp(2)))).isEqualTo("kept");
    assertThat(phone.outcome(id, attack(phone, 1, "before"))).isEqualTo("older");

    assertThat(laptop.seen(id).path("deleted").asBoolean()).isTrue();
    assertThat(restored(id).statusCode()).as("there is nothing to restore").isIn(302, 404);
    assertThat(laptop.seen(id).path("deleted").asBoolean()).isTrue();
  }

  private HttpResponse<String> restored(UUID attack) {
    return ann.post("/account", "/diary/attacks/" + attack + "/restore", Map.of());
  }

  @Test
  void whatThePagesDoIsInTheFeedAndNewerThanWhatWasThere() {
    phone.put(id, attack(phone, 1, "from the phone"));
    long next = phone.feed(0).path("next").asLong();
    ann.put("/api/diary/attacks/" + id, Device.attack("from a page"));

    JsonNode changed = phone.feed(next).path("records").path(0);
    assertThat(changed.path("body").path("notes").asString()).isEqualTo("from a page");
    assertThat(changed.path("device").asString()).isEqualTo(new UUID(0, 0).toString());
    assertThat(phone.outcome(id, attack(phone, 2, "before the page"))).isEqualTo("older");
    ann.post("/account", "/diary/attacks/" + id + "/delete", Map.of());
    assertThat(phone.seen(id).path("deleted").asBoolean()).isTrue();
    restored(id);
    assertThat(phone.seen(id).path("body").path("notes").asString()).isEqualTo("from a page");
  }

  @Test
  void theFutureCountsAsNowAndTheSameAgainIsStillTheSame() {
    String future = "2031-01-01T00:00:00.000Z";
    String fast = phone.record(id, "attack", future, Device.attack("fast clock"));
    Instant before = Instant.now();

    assertThat(phone.outcome(id, fast)).isEqualTo("kept");
    assertThat(phone.outcome(id, fast)).isEqualTo("same");
    Instant counts = Instant.parse(phone.seen(id).path("writtenAt").asString());
    assertThat(counts).isBetween(before.minusSeconds(60), Instant.now().plusSeconds(60));
    assertThat(laptop.outcome(id, laptop.record(id, "attack", future, Device.attack("later"))))
        .isEqualTo("kept");
    assertThat(phone.outcome(id, fast)).as("heard before, and overtaken").isEqualTo("older");
    assertThat(phone.seen(id).path("body").path("notes").asString()).isEqualTo("later");
  }

  @Test
  void aBatchKeepsTheGoodAndNamesTheFieldOfEachBad() {
    UUID other = Device.newId();
    List<JsonNode> results =
        phone.results(
            List.of(
                attack(phone, 1, "one"),
                phone.record(other, "attack", Device.stamp(1), "{\"peak\":3}"),
                "[]",
                phone.record(other, "session", Device.stamp(1), Device.session("completed")),
                attack(phone, 2, "two")));

    assertThat(results).hasSize(5);
    assertThat(results.get(0).path("id").asString()).isEqualTo(id.toString());
    assertThat(results.get(0).path("outcome").asString()).isEqualTo("kept");
    assertThat(results.get(1).path("problem").path("field").asString()).isEqualTo("body.start");
    assertThat(results.get(2).path("problem").path("detail").asString()).contains("object");
    assertThat(results.get(3).path("outcome").asString()).isEqualTo("kept");
    assertThat(results.get(4).path("outcome").asString()).isEqualTo("kept");
    assertThat(phone.seen(id).path("body").path("notes").asString()).isEqualTo("two");
    assertThat(phone.feed(0).path("records").size()).isEqualTo(2);
  }

  @Test
  void anothersIdGivesNothingAway() {
    phone.put(id, attack(phone, 9, "Ann's"));
    Device bobs = Device.of(Visitor.signedUp(settings.link(""), "Other"));

    assertThat(bobs.feed(0).path("records").size()).isZero();
    assertThat(bobs.outcome(id, attack(bobs, 1, "Bob's"))).isEqualTo("kept");
    assertThat(bobs.outcome(id, bobs.deletion(id, "attack", Device.stamp(2)))).isEqualTo("kept");
    assertThat(phone.seen(id).path("body").path("notes").asString()).isEqualTo("Ann's");
  }

  @Test
  void theFeedComesInPages() {
    for (int batch = 0; batch < 6; batch++) {
      phone.post(
          java.util.stream.Stream.generate(Device::newId)
              .limit(100)
              .map(one -> phone.record(one, "attack", Device.stamp(1), Device.attack("one")))
              .toList());
    }

    JsonNode first = phone.feed(0);
    assertThat(first.path("records").size()).isEqualTo(500);
    assertThat(first.path("more").asBoolean()).isTrue();
    JsonNode second = phone.feed(first.path("next").asLong());
    assertThat(second.path("records").size()).isEqualTo(100);
    assertThat(second.path("more").asBoolean()).isFalse();
  }

  private String attack(Device device, int second, String notes) {
    return device.record(id, "attack", Device.stamp(second), Device.attack(notes));
  }
}
