package dev.nape.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.uuid.Generators;
import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import dev.nape.session.done.SessionRecord;
import dev.nape.session.done.SessionRecord.Ending;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

@TestServer
class SessionPageTest {

  @Autowired AccountSettings settings;
  @Autowired ConfigurableApplicationContext application;

  private final UUID id = Generators.timeBasedEpochRandomGenerator().generate();
  private final String address = "/session/" + id;
  private final Queue<Object> heard = new ConcurrentLinkedQueue<>();
  private final ApplicationListener<PayloadApplicationEvent<?>> listener =
      event -> heard.add(event.getPayload());
  private Visitor ann;

  @BeforeEach
  void somebodySignedIn() {
    ann = Visitor.signedUp(settings.link(""), "Resting");
    application.addApplicationListener(listener);
  }

  @AfterEach
  void nobodyListens() {
    application.removeApplicationListener(listener);
  }

  private HttpResponse<String> send(String at, String more) {
    return ann.put(
        "/sync/records/" + id,
        """
        {"id":"%s","kind":"session","writtenAt":"2026-10-05T09:00:%s.000Z","device":"%s",
         "body":{"start":"2026-10-05T10:05:00+02:00[Europe/Berlin]",
          "end":"2026-10-05T10:14:00+02:00[Europe/Berlin]",
          "phase":"headache-mild","performer":"self","touchFree":false,"knowledgeVersion":"v",
          "plannedSeconds":570,"doneSeconds":512,%s
          "steps":[
           {"technique":"suboccipital-release","protocol":"p","step":"a","seconds":90,"skipped":false},
           {"technique":"suboccipital-release","protocol":"p","step":"b","seconds":5,"skipped":true}],
          "painBefore":4}}\
        """
            .formatted(id, at, UUID.randomUUID(), more));
  }

  private void completed() {
    assertThat(send("01", "\"ending\":\"completed\",\"stopSigns\":[],").statusCode())
        .isEqualTo(200);
  }

  @Test
  void thePageSaysWhatWasDoneAndWhatWasSkipped() {
    completed();

    assertThat(ann.get(address).body())
        .contains("8:32", "9:30", "Done to the end", "Own hands")
        .contains("Suboccipital", "1:35", "one step skipped")
        .contains("not answered");
  }

  @Test
  void theSignsThatStoppedItAreInWords() {
    send("01", "\"ending\":\"stopped\",\"stopSigns\":[\"no-such-sign\"],");

    assertThat(ann.get(address).body())
        .contains("Stopped because something was wrong", "no-such-sign");
  }

  @Test
  void painCanBeAnsweredWithoutScriptAndTravels() {
    completed();

    ann.post(address, address + "/pain", Map.of("after", "2", "later", ""));
    ann.post(address, address + "/pain", Map.of("after", "2", "later", "1"));

    String feed = ann.get("/sync/records").body();
    assertThat(feed).contains("\"painBefore\":4,\"painAfter\":2,\"painLater\":1,\"laterAt\":\"20");
    assertThat(ann.post(address, address + "/pain", Map.of("after", "11")).statusCode())
        .isEqualTo(422);
    assertThat(ann.get("/sync/records").body()).isEqualTo(feed);
  }

  @Test
  void aDeletedSessionIsGoneAndComesBack() {
    completed();
    ann.post(address, address + "/delete", Map.of());

    assertThat(ann.get("/sync/records").body()).contains("\"deleted\":true,\"body\":null");
    assertThat(ann.get("/diary/2026-10").body()).doesNotContain("one session");
    assertThat(ann.get(address).body()).contains("This session is deleted");
    ann.post(address, address + "/restore", Map.of());
    assertThat(ann.get(address).body()).contains("Done to the end");
    assertThat(ann.get("/sync/records").body()).contains("\"deleted\":false");
  }

  @Test
  void anothersSessionIsNotThere() {
    completed();
    Visitor bob = Visitor.signedUp(settings.link(""), "Other");

    assertThat(bob.get(address).statusCode()).isEqualTo(404);
    for (String what : new String[] {"pain", "delete", "restore"}) {
      assertThat(bob.post("/account", address + "/" + what, Map.of()).statusCode()).isEqualTo(404);
    }
    assertThat(ann.get(address).body()).contains("Done to the end");
  }

  @Test
  void anAttackOfTheNextTwoDaysIsShownWithItOnBothPages() {
    completed();
    UUID soon = attack("2026-10-07T10:14:00+02:00");
    UUID late = attack("2026-10-07T10:15:00+02:00");
    UUID before = attack("2026-10-05T10:00:00+02:00");

    assertThat(ann.get(address).body())
        .contains("/diary/attacks/" + soon)
        .doesNotContain("/diary/attacks/" + late, "/diary/attacks/" + before);
    assertThat(ann.get("/diary/attacks/" + soon).body()).contains(address);
    assertThat(ann.get("/diary/attacks/" + late).body()).doesNotContain(address);
    assertThat(ann.get("/diary/attacks/" + before).body()).doesNotContain(address);
  }

  private UUID attack(String start) {
    UUID attack = Generators.timeBasedEpochRandomGenerator().generate();
    ann.put("/api/diary/attacks/" + attack, "{\"start\":\"" + start + "[Europe/Berlin]\"}");
    return attack;
  }

  @Test
  void theMonthTheDayAndTheTimelineShowIt() {
    completed();

    String month = ann.get("/diary/2026-10").body();
    assertThat(month).contains("Not logged, one session").containsOnlyOnce("cx=\"20\"");
    assertThat(ann.get("/diary/2026-10?day=2026-10-05").body()).contains(address, "10:05, 9 min");
    assertThat(ann.get("/diary/2026-09").body()).doesNotContain("session</span>", "cx=\"20\"");
    assertThat(ann.get("/diary/days/2026-10-05").body()).contains(address);
    assertThat(ann.get("/diary/days/2026-10-06").body()).doesNotContain(address);
    String weeks = ann.get("/diary/timeline?to=2026-10-11").body();
    assertThat(weeks).contains("1 days with a session").containsOnlyOnce("st-dot\" cx=\"30");
  }

  @Test
  void othersHearOfASessionOnceAndOfHowItEnded() {
    completed();
    send("02", "\"ending\":\"completed\",\"stopSigns\":[],\"painAfter\":1,");
    assertThat(heard()).containsExactly(Ending.COMPLETED);

    ann.put(
        "/sync/records/" + id,
        "{\"kind\":\"session\",\"writtenAt\":\"2026-10-05T09:10:00Z\",\"device\":\"%s\",\"deleted\":true}"
            .formatted(UUID.randomUUID()));
    assertThat(heard()).hasSize(1);
  }

  private List<Ending> heard() {
    return heard.stream()
        .flatMap(event ->
            switch (event) {
              case SessionCompleted completed -> Stream.of(completed.session());
              case SessionStopped stopped -> Stream.of(stopped.session());
              default -> Stream.<SessionRecord>empty();
            })
        .filter(session -> session.id().equals(id))
        .map(SessionRecord::ending)
        .toList();
  }

  @Test
  void whatWasNoticedAfterwardsStandsBesideTheSessionAndCountsInTheHarmWatch() {
    completed();
    ann.put("/api/diary/days/2026-10-05", "{\"headache\":true}");
    String form = address + "/reaction";
    assertThat(ann.get("/session/reaction").body()).contains("After which session?");
    Map<String, String> told =
        Map.of(
            "reaction",
            id.toString(),
            "what",
            "dizzy",
            "began",
            "hours",
            "severity",
            "4",
            "notes",
            "When I got up.");
    ann.post(form, form, told);
    ann.post(form, form, told);

    assertThat(ann.get(address).body()).containsOnlyOnce("Dizziness, 4 of 10");
    assertThat(ann.get("/proof").body())
        .contains("/session/reaction")
        .contains("Told of afterwards: 1, after one session.");
    assertThat(ann.post(form, form, Map.of("reaction", id.toString(), "what", "x")).statusCode())
        .isEqualTo(422);
    ann.post(address, form + "/" + id + "/delete", Map.of());
    assertThat(ann.get(address).body()).doesNotContain("Dizziness");
  }
}
