package dev.nape.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@TestServer
class SyncApiTest {

  @Autowired AccountSettings settings;

  private final UUID id = Device.newId();
  private Device phone;
  private Device laptop;

  @BeforeEach
  void twoDevicesOfOnePerson() {
    Visitor ann = Visitor.signedUp(settings.link(""), "Syncer");
    phone = Device.of(ann);
    laptop = Device.of(ann);
  }

  @Test
  void whatOneDeviceWroteTheOtherReads() {
    assertThat(phone.outcome(id, phone.record(id, "attack", Device.stamp(1), Device.attack("one"))))
        .isEqualTo("kept");

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
  void aSessionComesBackAsItWasSent() {
    phone.put(id, phone.record(id, "session", Device.stamp(1), Device.session("completed")));

    JsonNode body = laptop.seen(id).path("body");
    assertThat(body.path("ending").asString()).isEqualTo("completed");
    assertThat(body.path("steps").path(0).path("technique").asString())
        .isEqualTo("suboccipital-release");
    assertThat(body.path("painLater").isNull()).isTrue();
  }

  @Test
  void theSameTwiceIsOneRecordAndNoChange() {
    String record = phone.record(id, "attack", Device.stamp(1), Device.attack("one"));

    assertThat(phone.outcome(id, record)).isEqualTo("kept");
    long next = phone.feed(0).path("next").asLong();
    assertThat(phone.outcome(id, record)).isEqualTo("same");
    assertThat(phone.feed(next).path("records").size()).isZero();
    assertThat(phone.feed(next).path("next").asLong()).isEqualTo(next);
  }

  @Test
  void theNewerWriteWinsWhicheverArrivesFirst() {
    String older = phone.record(id, "attack", Device.stamp(1), Device.attack("older"));
    String newer = laptop.record(id, "attack", Device.stamp(2), Device.attack("newer"));

    assertThat(laptop.outcome(id, newer)).isEqualTo("kept");
    assertThat(phone.outcome(id, older)).isEqualTo("older");
    assertThat(phone.seen(id).path("body").path("notes").asString()).isEqualTo("newer");
  }

  @Test
  void aBatchKeepsTheGoodAndNamesTheFieldOfTheBad() {
    UUID other = Device.newId();
    List<JsonNode> results =
        phone.results(
            List.of(
                phone.record(id, "attack", Device.stamp(1), Device.attack("one")),
                phone.record(other, "attack", Device.stamp(1), "{\"peak\":3}"),
                phone.record(other, "session", Device.stamp(1), Device.session("completed"))));

    assertThat(results.get(0).path("outcome").asString()).isEqualTo("kept");
    assertThat(results.get(1).path("problem").path("field").asString()).isEqualTo("body.start");
    assertThat(results.get(2).path("outcome").asString()).isEqualTo("kept");
  }
}
