package dev.nape.server.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.knowledge.Knowledge;
import dev.nape.server.ProfileFixture;
import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@TestServer
class PlannerApiTest {

  private static final String PROFILE = "/api/screening/profile";
  private static final String PLANS = "/api/planner/plans";
  private static final String QUIET = "{\"phase\":\"interictal\",\"redFlags\":[]}";
  private static final String TEN_MINUTES = "{\"seconds\":600,\"pain\":{\"left-temple\":6}}";

  @Autowired AccountSettings settings;
  @Autowired Knowledge knowledge;

  private ProfileFixture profiles;
  private Visitor ann;

  @BeforeEach
  void somebodyWithAProfileAndTodaysCheck() {
    profiles = new ProfileFixture(knowledge);
    ann = Visitor.signedUp(settings.link(""), "Planning");
    ann.put(PROFILE, profiles.healthy());
    ann.postJson("/api/screening/clearances", QUIET);
  }

  @Test
  void aPlanComesFromTodaysAnswersAndIsKeptWithItsKnowledge() {
    HttpResponse<String> answer = ann.postJson(PLANS, TEN_MINUTES);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body())
        .contains("\"clearance\":\"cleared\"")
        .contains("\"knowledgeVersion\":\"" + knowledge.version() + "\"")
        .containsPattern("\"totalSeconds\":(5[4-9]\\d|600)")
        .contains("\"steps\"");
    assertThat(ann.get(location(answer)).body()).isEqualTo(answer.body());
    assertThat(ann.get(page(answer)).body()).contains(knowledge.version());
  }

  @Test
  void theSameWishGivesTheSamePlan() {
    String once = ann.postJson(PLANS, TEN_MINUTES).body();
    String twice = ann.postJson(PLANS, TEN_MINUTES).body();

    assertThat(withoutId(twice)).isEqualTo(withoutId(once));
  }

  @Test
  void answersInTheWishBecomeTodaysCheck() {
    String wish = TEN_MINUTES.replace("{\"sec", "{\"answers\":%s,\"sec");

    assertThat(ann.postJson(PLANS, wish.formatted(QUIET)).statusCode()).isEqualTo(201);
    assertThat(ann.postJson(PLANS, wish.formatted(QUIET.replace("[]", "[\"RF-HORNER\"]"))).body())
        .contains("\"clearance\":\"emergency\"")
        .contains("\"blocks\":[]")
        .doesNotContain("\"id\":");
    assertThat(ann.postJson(PLANS, TEN_MINUTES).body()).contains("\"clearance\":\"emergency\"");
  }

  @Test
  void aStoredClearanceIsNoKeyOnceTheProfileChanged() {
    HttpResponse<String> plan = ann.postJson(PLANS, TEN_MINUTES);
    assertThat(ann.get(page(plan)).body()).doesNotContain("not to be followed now");
    ann.post("/screening/profile", "/screening/profile/changed", Map.of());

    HttpResponse<String> refused = ann.postJson(PLANS, TEN_MINUTES);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("\"field\":\"profile\"");
    assertThat(ann.get(page(plan)).body())
        .contains("not to be followed now")
        .contains("Answer today");
    assertThat(again(plan)).endsWith("/screening/profile");
  }

  @Test
  void aPlanIsNotFollowedWhenTodaysAnswersWouldGiveAnother() {
    HttpResponse<String> plan = ann.postJson(PLANS, TEN_MINUTES);
    ann.put(PROFILE, profiles.but("C-ANTICOAGULANT", "yes"));

    assertThat(ann.get(page(plan)).body())
        .contains("not to be followed now")
        .contains("Your answers have changed");
    assertThat(again(plan)).contains("/planner/plan/");
  }

  @Test
  void whenAWarningSignComesThereIsNoPlanAnyMore() {
    HttpResponse<String> plan = ann.postJson(PLANS, TEN_MINUTES);
    ann.postJson("/api/screening/clearances", QUIET.replace("[]", "[\"RF-THUNDERCLAP\"]"));

    assertThat(ann.get(page(plan)).body()).contains("Your answers now stop massage");
    String stopped = again(plan);
    assertThat(stopped).contains("/screening/clearance/");
    assertThat(ann.get(stopped).body()).contains("Call your emergency number now", "tel:112");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                     | seconds
          {"seconds":30}                         | seconds
          {"seconds":600,"goals":["fame"]}       | goals
          {"seconds":600,"pain":{"elbow":3}}     | pain
          {"seconds":600,"pain":{"left-temple":11}} | pain.left-temple
          {"seconds":600,"wishes":1}             | wishes
          {"seconds":600,"answers":{"phase":"interictal"}} | redFlags
          {"seconds":600,"answers":{}}           | phase
          """)
  void aWishThatCannotBeIsRefusedWithItsField(String body, String field) {
    HttpResponse<String> answer = ann.postJson(PLANS, body);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void withoutTodaysCheckThereIsNoPlan() {
    Visitor bob = Visitor.signedUp(settings.link(""), "Unchecked");
    bob.put(PROFILE, profiles.healthy());

    assertThat(bob.postJson(PLANS, TEN_MINUTES).body()).contains("\"field\":\"check\"");
    assertThat(bob.get("/planner").headers().firstValue("Location").orElseThrow())
        .endsWith("/screening/check");
  }

  @Test
  void anothersPlanIsNotThere() {
    HttpResponse<String> plan = ann.postJson(PLANS, TEN_MINUTES);
    Visitor bob = Visitor.signedUp(settings.link(""), "Other");

    assertThat(bob.get(location(plan)).statusCode()).isEqualTo(404);
    assertThat(bob.get(page(plan)).statusCode()).isEqualTo(404);
  }

  private String again(HttpResponse<String> plan) {
    return ann.post("/account", page(plan) + "/again", Map.of())
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  @Test
  void aSessionOfThisWeekCountsInThePlanAndMakesAnEarlierPlanAnother() {
    HttpResponse<String> before = ann.postJson(PLANS, TEN_MINUTES);
    assertThat(ann.get(page(before)).body()).doesNotContain("not to be followed", "this week");

    List<String> techniques =
        Pattern.compile("\"technique\":\"([a-z-]+)\"")
            .matcher(before.body())
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();
    assertThat(techniques).isNotEmpty();
    ann.postJson(
        "/sync/records",
        IntStream.range(0, 25)
            .mapToObj(time -> session(techniques, 6 * time))
            .collect(Collectors.joining(",", "{\"records\":[", "]}")));

    assertThat(ann.get(page(before)).body()).contains("what you have done this week");
    HttpResponse<String> after = ann.postJson(PLANS, TEN_MINUTES);
    assertThat(after.statusCode()).isEqualTo(201);
    assertThat(withoutId(after.body())).isNotEqualTo(withoutId(before.body()));
    assertThat(ann.get(page(after)).body()).doesNotContain("what you have done this week");
  }

  private static String session(List<String> techniques, int hoursAgo) {
    ZonedDateTime start = ZonedDateTime.now(ZoneOffset.UTC).minusHours(hoursAgo + 1L);
    String steps =
        techniques.stream()
            .map(id -> "{\"technique\":\"" + id + "\",\"seconds\":60}")
            .collect(Collectors.joining(","));
    return """
    {"id":"%s","kind":"session","writtenAt":"%s","device":"%s","body":{"start":"%s","end":"%s",
     "phase":"interictal","performer":"self","knowledgeVersion":"v","plannedSeconds":60,
     "doneSeconds":60,"ending":"completed","stopSigns":[],"steps":[%s]}}\
    """
        .formatted(
            UUID.randomUUID(),
            start.toInstant(),
            UUID.randomUUID(),
            start,
            start.plusMinutes(5),
            steps);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String page(HttpResponse<String> answer) {
    return location(answer).replace("/api/planner/plans", "/planner/plan");
  }

  private static String withoutId(String plan) {
    return plan.replaceFirst("\"id\":\"[^\"]+\",", "");
  }
}
