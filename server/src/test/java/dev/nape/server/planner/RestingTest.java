package dev.nape.server.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.knowledge.Knowledge;
import dev.nape.server.ProfileFixture;
import dev.nape.server.TestServer;
import dev.nape.server.TrialFixture;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import dev.nape.server.account.PersonId;
import dev.nape.server.trial.kept.Trials;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A trial's block without massage: none is offered, none is refused, and an attack comes first. */
@TestServer
class RestingTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final String PLANS = "/api/planner/plans";
  private static final String TEN_MINUTES = "{\"seconds\":600,\"pain\":{\"left-temple\":6}}";

  @Autowired AccountSettings settings;
  @Autowired Knowledge knowledge;
  @Autowired Trials trials;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private final LocalDate today = LocalDate.now(BERLIN);
  private Visitor ann;
  private PersonId me;

  @BeforeEach
  void somebodyWhoWasScreened() {
    ann = Visitor.signedUp(settings.link(""), "Resting");
    me =
        new PersonId(
            UUID.fromString(JSON.readTree(ann.get("/api/session").body()).path("id").asString()));
    ann.put("/api/screening/profile", new ProfileFixture(knowledge).healthy());
    check("interictal");
  }

  private void check(String phase) {
    ann.postJson("/api/screening/clearances", "{\"phase\":\"" + phase + "\",\"redFlags\":[]}");
  }

  private void block(boolean massage) {
    new TrialFixture(trials, jdbc, transaction).seal(me, today, BERLIN, massage);
  }

  @Test
  void noneIsOfferedAndItIsSaidUntilWhen() {
    block(false);
    String page = ann.get("/planner").body();
    assertThat(page)
        .contains("block without massage")
        .contains(String.valueOf(today.plusDays(13).getDayOfMonth()))
        .doesNotContain("name=\"minutes\"");

    HttpResponse<String> refused = ann.postJson(PLANS, TEN_MINUTES);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("\"field\":\"anyway\"")
        .contains(today.plusDays(13).toString());
  }

  @Test
  void whoWantsItAllTheSameHasIt() {
    block(false);
    String form = ann.get("/planner?anyway=yes").body();
    assertThat(form).contains("name=\"minutes\"").contains("name=\"anyway\" value=\"yes\"");
    Map<String, String> wish = Map.of("performer", "self", "minutes", "10");
    assertThat(location(ann.post("/planner?anyway=yes", "/planner", wish))).endsWith("/planner");
    Map<String, String> anyway = Map.of("performer", "self", "minutes", "10", "anyway", "yes");
    assertThat(location(ann.post("/planner?anyway=yes", "/planner", anyway)))
        .contains("/planner/plan/");
    assertThat(
            ann.postJson(PLANS, TEN_MINUTES.replace("{\"sec", "{\"anyway\":true,\"sec"))
                .statusCode())
        .isEqualTo(201);
    assertThat(ann.postJson(PLANS, TEN_MINUTES.replace("{\"sec", "{\"anyway\":1,\"sec")).body())
        .contains("\"field\":\"anyway\"");
  }

  @Test
  void inAnAttackNothingIsHeldBack() {
    block(false);
    check("headache-mild");
    assertThat(ann.get("/planner").body()).contains("name=\"minutes\"");
    assertThat(ann.postJson(PLANS, TEN_MINUTES).statusCode()).isEqualTo(201);
  }

  @Test
  void inABlockWithMassageAndWithoutATrialNothingChanges() {
    assertThat(ann.postJson(PLANS, TEN_MINUTES).statusCode()).isEqualTo(201);
    block(true);
    assertThat(ann.get("/planner").body()).contains("name=\"minutes\"");
    assertThat(ann.postJson(PLANS, TEN_MINUTES).statusCode()).isEqualTo(201);
  }

  @Test
  void aDeviceIsToldWhatHasBegunAndUntilWhenThatIsAll() {
    assertThat(prevention().isNull()).isTrue();
    block(false);
    JsonNode known = prevention();
    assertThat(known.path("first").asString()).isEqualTo(today.toString());
    assertThat(known.path("last").asString()).isEqualTo(today.plusDays(4 * 28 - 1).toString());
    assertThat(known.path("until").asString()).isEqualTo(today.plusDays(27).toString());
    assertThat(known.path("blocks").size()).isEqualTo(2);
    assertThat(known.path("blocks").path(0).path("massage").booleanValue()).isFalse();
    assertThat(known.path("blocks").path(0).path("last").asString())
        .isEqualTo(today.plusDays(13).toString());
    assertThat(known.path("blocks").path(1).path("massage").booleanValue()).isTrue();
  }

  private JsonNode prevention() {
    return JSON.readTree(ann.get("/api/trial").body()).path("prevention");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
