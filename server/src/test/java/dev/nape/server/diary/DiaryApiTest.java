package dev.nape.server.diary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.uuid.Generators;
import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import dev.nape.server.account.PersonId;
import dev.nape.server.account.SignedIn;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestServer
@ExtendWith(OutputCaptureExtension.class)
class DiaryApiTest {

  @Autowired AccountSettings settings;
  @Autowired JdbcClient jdbc;
  @Autowired Diaries diaries;

  private final UUID id = Generators.timeBasedEpochGenerator().generate();
  private final String address = "/api/diary/attacks/" + id;
  private Visitor ann;

  @BeforeEach
  void somebodySignedIn() {
    ann = Visitor.signedUp(settings.link(""), "Recorder");
  }

  @Test
  void theSameRecordTwiceIsOneRecord() {
    String attack = "{\"start\":\"2026-10-01T08:00:00+02:00[Europe/Berlin]\"}";

    assertThat(ann.put(address, attack).statusCode()).isEqualTo(201);
    assertThat(ann.put(address, attack).statusCode()).isEqualTo(204);
    assertThat(ann.put(address, attack.replace("}", ",\"peak\":7}")).statusCode()).isEqualTo(200);
    assertThat(ann.get(address).body()).contains("\"peak\":7").contains("\"severity\":\"SEVERE\"");
  }

  @Test
  void aRecordKeepsTheZoneInWhichItWasMade() {
    ann.put(address, "{\"start\":\"2026-10-01T23:30:00+09:00[Asia/Tokyo]\"}");

    assertThat(ann.get(address).body()).contains("2026-10-01T23:30:00+09:00[Asia/Tokyo]");
  }

  @Test
  void theHourThatHappensTwiceInAutumnIsKeptApart() {
    ann.put(address, "{\"start\":\"2026-10-25T02:30:00+01:00[Europe/Berlin]\"}");

    assertThat(ann.get(address).body()).contains("2026-10-25T02:30:00+01:00[Europe/Berlin]");
  }

  @Test
  void aDeletedRecordIsGoneForItsOwnerToo() {
    ann.put(address, "{\"start\":\"2026-10-01T08:00:00Z\"}");

    assertThat(delete(address).statusCode()).isEqualTo(204);
    assertThat(ann.get(address).statusCode()).isEqualTo(404);
    assertThat(delete(address).statusCode()).isEqualTo(404);
  }

  @Test
  void anothersRecordIsNotThere() {
    ann.put(address, "{\"start\":\"2026-10-01T08:00:00Z\"}");

    assertThat(Visitor.signedUp(settings.link(""), "Other").get(address).statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                                       | 422 | start
          {"start":"yesterday"}                                    | 400 | start
          {"start":"2026-10-01T08:00:00"}                          | 400 | start
          {"start":"2999-10-01T08:00:00Z"}                         | 422 | start
          {"start":"1066-10-01T08:00:00Z"}                         | 422 | start
          {"start":"2026-10-01T08:00:00Z","peak":11}               | 422 | peak
          {"start":"2026-10-01T08:00:00Z","peak":"7"}              | 400 | peak
          {"start":"2026-10-01T08:00:00Z","peak":6.5}              | 400 | peak
          {"start":"2026-10-01T08:00:00Z","peek":6}                | 400 | peek
          {"start":"2026-10-01T08:00:00Z","severity":"AWFUL"}      | 400 | severity
          {"start":"2026-10-01T08:00:00Z","end":"2026-09-30T08:00:00Z"} | 422 | end
          {"start":"2026-10-01T08:00:00Z","medications":[{}]}      | 422 | medications[0]
          {"start":"2026-10-01T08:00:00Z","readings":[{"pain":1}]} | 422 | at
          {"start":"2026-10-01T08:00:00Z","symptoms":{"nausea":"a bit"}} | 400 | symptoms.nausea
          """)
  void aValueThatCannotBeIsRefusedWithItsField(String body, int status, String field) {
    HttpResponse<String> answer = ann.put(address, body);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    assertThat(ann.get(address).statusCode()).isEqualTo(404);
  }

  @Test
  void contradictionsOnADayAreRefused() {
    assertThat(ann.put("/api/diary/days/2026-01-01", "{\"headache\":false,\"pain\":3}").body())
        .contains("pain above 0 on a day without headache");
    assertThat(ann.put("/api/diary/days/2026-02-30", "{}").statusCode()).isEqualTo(400);
  }

  @Test
  void whatPeopleWriteReachesNoLog(CapturedOutput output) {
    String secret = "unmistakable-secret-note";
    ann.put(address, "{\"start\":\"2026-10-01T08:00:00Z\",\"notes\":\"" + secret + "\"}");
    ann.put(address, "{\"start\":\"2026-10-01T08:00:00Z\",\"notes\":[\"" + secret + "\"]}");
    ann.put(address, "{\"start\":\"1000-10-01T08:00:00Z\",\"notes\":\"" + secret + "\"}");
    ann.put("/api/diary/days/2026-01-01", "{\"notes\":\"" + secret + "\\u0000\"}");

    assertThat(output.getAll()).doesNotContain(secret);
  }

  @Test
  void everyChangeKeepsWhatWasThereBefore() {
    ann.put(address, "{\"start\":\"2026-10-01T08:00:00Z\",\"notes\":\"first\"}");
    ann.put(address, "{\"start\":\"2026-10-01T08:00:00Z\",\"notes\":\"second\"}");
    ann.put(address, "{\"start\":\"2026-10-01T08:00:00Z\",\"notes\":\"second\"}");
    delete(address);

    PersonId me =
        jdbc.sql("select person_id from account.sign_in_data(?)")
            .param(ann.name().toLowerCase(Locale.ROOT))
            .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
            .single();
    List<Change> before = SignedIn.actingFor(me, () -> diaries.history(me, id));

    assertThat(before).hasSize(2);
    assertThat(before.getFirst().before()).contains("second");
    assertThat(before.getLast().before()).contains("first");
  }

  private HttpResponse<String> delete(String path) {
    String session = ann.get("/api/session").body();
    String token = session.replaceAll(".*\"csrf\":\"([^\"]+)\".*", "$1");
    return ann.send(ann.request(path).header("X-CSRF-TOKEN", token).DELETE());
  }
}
