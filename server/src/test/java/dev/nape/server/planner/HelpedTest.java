package dev.nape.server.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.knowledge.Knowledge;
import dev.nape.server.ProfileFixture;
import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What helped before reaches the plan, here and on devices by the same numbers. */
@TestServer
class HelpedTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PLANS = "/api/planner/plans";
  private static final String WISH = "{\"seconds\":600,\"goals\":[\"neck_tension\"]%s}";
  private static final int EACH = 8;

  @Autowired AccountSettings settings;
  @Autowired Knowledge knowledge;

  private Visitor ann;

  /** One technique after which pain fell by five points, and one after which it stayed. */
  @BeforeEach
  void somebodyWithSessions() {
    ann = Visitor.signedUp(settings.link(""), "Helped");
    ann.put("/api/screening/profile", new ProfileFixture(knowledge).healthy());
    ann.postJson("/api/screening/clearances", "{\"phase\":\"interictal\",\"redFlags\":[]}");
    List<String> records =
        IntStream.range(0, 2 * EACH)
            .mapToObj(i ->
                i % 2 == 0 ? session(i, "cervical-stretching", 5) : session(i, "pressure-point", 0))
            .toList();
    String body = records.stream().collect(Collectors.joining(",", "{\"records\":[", "]}"));
    assertThat(ann.postJson("/sync/records", body).body()).doesNotContain("problem");
  }

  private static String session(int index, String technique, int fell) {
    ZonedDateTime start = ZonedDateTime.now(ZoneOffset.UTC).minusDays(20L + index);
    int before = 5 + index / 2 % 4;
    return """
    {"id":"%s","kind":"session","writtenAt":"%s","device":"%s","deleted":false,"body":{
      "start":"%s","end":"%s","phase":"interictal","performer":"self","touchFree":false,
      "knowledgeVersion":"v","plannedSeconds":600,"doneSeconds":600,"ending":"completed",
      "stopSigns":[],"painBefore":%d,"painAfter":%d,
      "steps":[{"technique":"%s","protocol":"p","step":"s","seconds":600,"skipped":false}]}}\
    """
        .formatted(
            UUID.randomUUID(),
            start.toInstant(),
            UUID.randomUUID(),
            start,
            start.plusMinutes(10),
            before,
            before - fell,
            technique);
  }

  private JsonNode helped() {
    return JSON.readTree(ann.get("/api/trial").body()).path("helped");
  }

  private String plan(String more) {
    return ann.postJson(PLANS, WISH.formatted(more)).body().replaceFirst("\"id\":\"[^\"]+\",", "");
  }

  @Test
  void aDeviceThatPlansWithWhatItWasToldPlansWhatTheServerPlans() {
    double stretching = helped().path("cervical-stretching").path("response").doubleValue();
    double point = helped().path("pressure-point").path("response").doubleValue();
    assertThat(stretching).isGreaterThan(0.6).isLessThan(0.8);
    assertThat(point).isLessThan(0.4);
    String told =
        ",\"response\":{\"cervical-stretching\":%s,\"pressure-point\":%s}"
            .formatted(stretching, point);

    assertThat(plan(told)).isEqualTo(plan(""));
    String unknown = ",\"response\":{\"cervical-stretching\":0.5,\"pressure-point\":0.5}";
    assertThat(plan(unknown)).as("a plan that it changes").isNotEqualTo(plan(""));
  }

  @Test
  void whyItIsPreferredIsSaidOnlyOfWhatStoodOut() {
    assertThat(helped().path("cervical-stretching").path("real").booleanValue()).isTrue();
    assertThat(helped().path("cervical-stretching").path("sessions").asInt()).isEqualTo(EACH);
    assertThat(helped().path("pressure-point").path("real").booleanValue()).isFalse();

    String id = JSON.readTree(ann.postJson(PLANS, WISH.formatted("")).body()).path("id").asString();
    String page = ann.get("/planner/plan/" + id).body();

    assertThat(page).contains("in 8 sessions with it, pain fell further");
  }
}
