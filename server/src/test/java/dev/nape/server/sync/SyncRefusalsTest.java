package dev.nape.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the sync refuses, and how it says so. */
@TestServer
@ExtendWith(OutputCaptureExtension.class)
class SyncRefusalsTest {

  private static final UUID DAY = UUID.fromString("00000000-0000-8000-8000-000020261001");

  @Autowired AccountSettings settings;

  private final UUID id = Device.newId();
  private Visitor ann;
  private Device phone;

  @BeforeEach
  void somebodyWithADevice() {
    ann = Visitor.signedUp(settings.link(""), "Syncer");
    phone = Device.of(ann);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "kind":"attack"               | "kind":"secret"                | kind
          "kind":"attack",              | ``                             | kind
          "deleted":false               | "deleted":"no"                 | deleted
          "deleted":false               | "deleted":false,"colour":"red" | colour
          "start"                       | "begin"                        | body.begin
          2026-10-01T08                 | 2999-10-01T08                  | body.start
          "notes":"one"                 | "notes":"\\u0000"              | body.notes
          "notes":"one"                 | "notes":"\\ud800"              | body.notes
          "notes":"one"                 | "peak":11                      | body.peak
          "notes":"one"                 | "medications":[{"name":""}]    | body.medications[0]
          "writtenAt":"2026-11-01       | "writtenAt":"+99999-11-01      | writtenAt
          "writtenAt":"2026-11-01       | "writtenAt":"yesterday         | writtenAt
          "device":"                    | "device":"x                    | device
          """)
  void whatCannotBeIsRefusedWithItsField(String good, String bad, String field) {
    String record = attack(phone, 1, "one");
    assertThat(record).contains(good);

    HttpResponse<String> answer = phone.put(id, record.replace(good, bad));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    assertThat(phone.feed(0).path("records").size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "ending":"completed"          | "ending":"won"                 | body.ending
          "seconds":90                  | "seconds":-1                   | body.steps[0].seconds
          "technique":"suboccipital-release", | ``                       | body.steps[0].technique
          "painAfter":2                 | "painAfter":11                 | body.painAfter
          "stopSigns":[]                | "stopSigns":["RF-HORNER"]      | body.stopSigns
          T08:09:00                     | T07:09:00                      | body.end
          "performer":"self",           | ``                             | body.performer
          "phase":"headache-mild"       | "phase":"HEADACHE_MILD"        | body.phase
          "attack":null                 | "attack":"one"                 | body.attack
          """)
  void aSessionThatCannotBeIsRefusedWithItsField(String good, String bad, String field) {
    String record = phone.record(id, "session", Device.stamp(1), Device.session("completed"));
    assertThat(record).contains(good);

    HttpResponse<String> answer = phone.put(id, record.replace(good, bad));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void idsOfDaysAndOfTheProfileAreWhatTheyName() {
    String day = "{\"date\":\"2026-10-02\"}";
    assertThat(phone.put(DAY, phone.record(DAY, "day", Device.stamp(1), day)).body())
        .contains("\"field\":\"body.date\"");
    assertThat(phone.put(id, phone.record(id, "day", Device.stamp(1), day)).body())
        .contains("\"field\":\"id\"");
    assertThat(phone.put(id, phone.record(id, "profile", Device.stamp(1), "{}")).body())
        .contains("\"field\":\"id\"");
    assertThat(phone.put(Device.newId(), attack(phone, 1, "another id in it")).statusCode())
        .isEqualTo(422);
    assertThat(ann.put("/sync/records/not-an-id", attack(phone, 1, "one")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void tooMuchIsRefusedAsAWhole() {
    String record = attack(phone, 1, "one");

    assertThat(phone.post(Collections.nCopies(101, record)).statusCode()).isEqualTo(422);
    assertThat(phone.post(Collections.nCopies(100, record)).statusCode()).isEqualTo(200);
    assertThat(phone.put(id, record.replace("one", "x".repeat(300_000))).statusCode())
        .isEqualTo(413);
    assertThat(ann.postJson("/sync/records", "{\"records\":{}}").statusCode()).isEqualTo(422);
    assertThat(ann.postJson("/sync/records", "{\"records\":[],\"more\":1}").statusCode())
        .isEqualTo(422);
    assertThat(ann.postJson("/sync/records", "{\"records\":[").statusCode()).isEqualTo(400);
    assertThat(ann.get("/sync/records?after=soon").statusCode()).isEqualTo(400);
  }

  @Test
  void aStrangerGetsAStatusAndNoPage() {
    Visitor stranger = new Visitor(settings.link(""));

    assertThat(stranger.get("/sync/records").statusCode()).isEqualTo(401);
    assertThat(stranger.get("/sync/nothing-here").statusCode()).isEqualTo(401);
    assertThat(ann.get("/sync/nothing-here").headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
  }

  @Test
  void noWriteIsTakenWithoutTheSessionsToken() {
    HttpResponse<String> answer =
        ann.send(
            ann.request("/sync/records")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"records\":[]}")));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain("<html");
  }

  @Test
  void whatPeopleWriteReachesNoLog(CapturedOutput output) {
    String secret = "unmistakable-secret-note";
    phone.put(id, attack(phone, 1, secret));
    phone.put(id, attack(phone, 2, secret + "\\u0000"));
    phone.put(id, attack(phone, 2, secret).replace("\"attack\"", "\"" + secret + "\""));
    ann.postJson("/sync/records", "{\"records\":[" + secret);

    assertThat(output.getAll()).doesNotContain(secret);
  }

  @Test
  void aCheckWithAnUnknownSignIsRefused() {
    String now = ZonedDateTime.now().toString();
    String check =
        "{\"at\":\"%s\",\"performer\":\"self\",\"phase\":\"interictal\",\"redFlags\":[\"RF-NO\"]}"
            .formatted(now);

    assertThat(phone.put(id, phone.record(id, "check", Device.stamp(1), check)).body())
        .contains("\"field\":\"body.redFlags\"");
  }

  private String attack(Device device, int second, String notes) {
    return device.record(id, "attack", Device.stamp(second), Device.attack(notes));
  }
}
