package dev.nape.server.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.exchange.trial.SealedTrialJson;
import dev.nape.knowledge.Knowledge;
import dev.nape.server.ProfileFixture;
import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import dev.nape.trial.design.Verification;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Trials as JSON, as docs/api.md promises. */
@TestServer
class TrialsApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  @Autowired AccountSettings settings;
  @Autowired Knowledge knowledge;

  private Visitor ann;

  @BeforeEach
  void somebodyHealthy() {
    ann = Visitor.signedUp(settings.link(""), "Ann");
    ann.put("/api/screening/profile", new ProfileFixture(knowledge).healthy());
  }

  private static String wanted(String field, String value) {
    String all =
        "{\"subject\":\"home\",\"blocks\":\"week\",\"cycles\":4,\"start\":\"%s\",\"join\":false}"
            .formatted(LocalDate.now(ZONE));
    return all.replaceFirst("\"" + field + "\":[^,}]+", "\"" + field + "\":" + value);
  }

  @Test
  void aTrialIsStartedReadCheckedPausedAndStopped() {
    HttpResponse<String> made = ann.postJson("/api/trials", wanted("", ""));
    JsonNode trial = JSON.readTree(made.body());
    String address = "/api/trials/" + trial.get("id").asString();

    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith(address);
    assertThat(trial.get("stage").asString()).isEqualTo("running");
    assertThat(trial.get("days").size()).isEqualTo(14);
    assertThat(trial.get("seed").isNull()).isTrue();
    assertThat(trial.get("answer").isNull()).isTrue();
    assertThat(ann.postJson("/api/trials", wanted("", "")).statusCode()).isEqualTo(409);
    assertThat(ann.postJson(address + "/pause", "{\"weeks\":2}").statusCode()).isEqualTo(200);
    assertThat(ann.postJson(address + "/pause", "{\"weeks\":2}").body())
        .contains("\"field\":\"weeks\"");

    JsonNode stopped =
        JSON.readTree(ann.postJson(address + "/stop", "{\"why\":\"Enough.\"}").body());
    assertThat(stopped.get("stage").asString()).isEqualTo("stopped");
    assertThat(stopped.get("seed").asString()).hasSize(64);
    assertThat(SealedTrialJson.read(ann.get(address + "/sealed").body()).verify())
        .isInstanceOf(Verification.Genuine.class);
    assertThat(JSON.readTree(ann.get("/api/trials").body()).size()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "subject, '\"no-such\"'",
    "blocks, '\"month\"'",
    "cycles, 9",
    "cycles, 3",
    "start, '\"2020-01-01\"'",
    "start, null"
  })
  void whatCannotBeNamesItsField(String field, String value) {
    HttpResponse<String> refused = ann.postJson("/api/trials", wanted(field, value));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void unknownKeysAreErrorsAndWithoutAProfileNothingIsSealed() {
    assertThat(ann.postJson("/api/trials", "{\"subjects\":\"home\"}").statusCode()).isEqualTo(400);
    Visitor bob = Visitor.signedUp(settings.link(""), "Bob");
    assertThat(bob.postJson("/api/trials", wanted("", "")).body())
        .contains("\"field\":\"profile\"");
  }

  @Test
  void aFileOfManyDiariesIsAnsweredLineByLineAndNothingIsStored() throws Exception {
    HttpResponse<String> answered = send(Files.readString(Path.of("../data/kostecki_dillon.csv")));

    assertThat(answered.statusCode()).isEqualTo(200);
    assertThat(answered.body().lines()).hasSize(133);
    assertThat(answered.body().lines())
        .allMatch(line -> JSON.readTree(line).get("verdict").asString().equals("observed-only"));
    assertThat(ann.get("/proof").body()).contains("Nothing is recorded yet");
    assertThat(send("no diary").statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> send(String file) {
    Matcher token =
        Pattern.compile("\"csrf\":\"([^\"]+)\"").matcher(ann.get("/api/session").body());
    assertThat(token.find()).isTrue();
    return ann.send(
        ann.request("/api/analyses")
            .header("Content-Type", "text/csv")
            .header("X-CSRF-TOKEN", token.group(1))
            .POST(BodyPublishers.ofString(file)));
  }
}
