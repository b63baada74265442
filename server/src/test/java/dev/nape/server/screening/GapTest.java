package dev.nape.server.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.technique.Performer;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When nobody is screened yet: what is missing, too old, or no longer so. */
class GapTest extends AboutToBeScreened {

  @Test
  void withoutAProfileNobodyIsScreened() {
    refusedFor("profile");
  }

  @Test
  void oneOpenQuestionIsEnoughForAProfileNotToCount() {
    assertThat(ann.put(PROFILE, profiles.without("C-EPILEPSY")).body())
        .contains("\"counts\":false")
        .contains("\"unanswered\":[\"conditions.C-EPILEPSY\"]");
    refusedFor("profile");
  }

  @Test
  void aConditionAboutAPlaceCountsOnlyWithThePlace() {
    assertThat(ann.put(PROFILE, profiles.but("C-VARICOSE", "yes")).body())
        .contains("\"unanswered\":[\"places.C-VARICOSE\"]");
    refusedFor("profile");
  }

  @Test
  void afterTwelveMonthsAProfileIsNoLongerBelieved() {
    ann.put(PROFILE, profiles.healthy());
    ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/Berlin"));

    assertThat(gap(now.plusMonths(12).minusDays(1))).isEqualTo(Gap.CHECK_MISSING);
    assertThat(gap(now.plusMonths(12).plusMinutes(1))).isEqualTo(Gap.PROFILE_EXPIRED);
    assertThat(Gap.PROFILE_EXPIRED.field()).isEqualTo("profile");
    assertThat(
            as(
                me(),
                () -> screenings.screen(me(), now.plusMonths(12).plusMinutes(1), Performer.SELF)))
        .isEqualTo(new Screened.NotYet(Gap.PROFILE_EXPIRED));
  }

  @Test
  void aCheckHoldsForTheDayWhereThePersonIs() {
    ann.put(PROFILE, profiles.healthy());
    ann.postJson(CLEARANCES, QUIET);
    ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/Berlin"));
    ZonedDateTime midnight = now.toLocalDate().plusDays(1).atStartOfDay(now.getZone());

    assertThat(as(me(), () -> screenings.gap(me(), midnight.minusSeconds(1)))).isEmpty();
    assertThat(gap(midnight)).isEqualTo(Gap.CHECK_MISSING);
  }

  @Test
  void anAttackThatBeginsLaterAsksForAnotherCheck() {
    ann.put(PROFILE, profiles.healthy());
    ann.postJson(CLEARANCES, QUIET);
    ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/Berlin"));
    ann.put(
        "/api/diary/attacks/01990000-0000-7000-8000-000000000001",
        "{\"start\":\"" + now.plusSeconds(1).toOffsetDateTime() + "\"}");

    assertThat(gap(now)).isEqualTo(Gap.PHASE_CHANGED);
  }

  @Test
  void anAttackThatGetsWorseAsksForAnotherCheck() {
    ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/Berlin"));
    String attack =
        "{\"start\":\"" + now.minusMinutes(5).toOffsetDateTime() + "\",\"severity\":\"MILD\"}";
    String address = "/api/diary/attacks/01990000-0000-7000-8000-000000000002";
    ann.put(PROFILE, profiles.healthy());
    ann.put(address, attack);
    ann.postJson(CLEARANCES, QUIET.replace("interictal", "headache-mild"));

    ann.put(address, attack.replace("}", ",\"notes\":\"the same\"}"));
    assertThat(as(me(), () -> screenings.gap(me(), now))).isEmpty();
    ann.put(address, attack.replace("MILD", "SEVERE"));

    assertThat(gap(now)).isEqualTo(Gap.PHASE_CHANGED);
  }

  @Test
  void whenSomethingChangedTheProfileStopsCountingAndItsHistoryStays() {
    ann.put(PROFILE, profiles.healthy());
    ann.post("/screening/profile", "/screening/profile/changed", Map.of());

    refusedFor("profile");
    ann.put(PROFILE, profiles.but("C-EPILEPSY", "yes"));
    assertThat(rows("sync.history")).isEqualTo(2);
    assertThat(ann.postJson(CLEARANCES, QUIET).statusCode()).isEqualTo(201);
  }

  private void refusedFor(String field) {
    HttpResponse<String> answer = ann.postJson(CLEARANCES, QUIET);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  private Gap gap(ZonedDateTime now) {
    return as(me(), () -> screenings.gap(me(), now).orElseThrow());
  }
}
