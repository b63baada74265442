package dev.nape.server.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.Visitor;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ScreeningApiTest extends AboutToBeScreened {

  @Test
  void aWholeProfileAndTodaysAnswersGiveAClearanceWithItsKnowledge() {
    assertThat(ann.put(PROFILE, profiles.healthy()).body()).contains("\"counts\":true");

    HttpResponse<String> answer = ann.postJson(CLEARANCES, QUIET);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body())
        .contains("\"clearance\":\"cleared\"")
        .contains("\"knowledgeVersion\":\"" + knowledge.version() + "\"")
        .contains("\"suboccipital-release\"");
    String kept = answer.headers().firstValue("Location").orElseThrow();
    assertThat(ann.get(kept).body()).isEqualTo(answer.body());
  }

  @Test
  void whatWasAnsweredIsKeptWithTheOutcomeAndTheKnowledge() {
    ann.put(PROFILE, profiles.but("C-OSTEOPOROSIS", "unsure"));
    ann.postJson(CLEARANCES, QUIET);

    String row =
        as(
            me(),
            () ->
                jdbc.sql("select to_jsonb(c)::text from screening.clearance c")
                    .query(String.class)
                    .single());

    assertThat(row)
        .contains("\"knowledge_version\": \"" + knowledge.version() + "\"")
        .contains("\"unsure\": [\"C-OSTEOPOROSIS\"]")
        .contains("\"kind\": \"CLEARED\"");
  }

  @Test
  void anEmergencyIsOneWhateverElseWasAnswered() {
    ann.put(PROFILE, profiles.healthy());

    assertThat(ann.postJson(CLEARANCES, QUIET.replace("[]", "[\"RF-THUNDERCLAP\"]")).body())
        .contains("\"clearance\":\"emergency\"")
        .doesNotContain("\"verdict\":\"allowed\"")
        .doesNotContain("\"verdict\":\"limited\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"redFlags":[]}                                                          | phase
          {"phase":"interictal"}                                                   | redFlags
          {"phase":"sleepy","redFlags":[]}                                         | phase
          {"phase":"interictal","redFlags":["RF-NOT-ONE"]}                         | redFlags
          {"phase":"interictal","redFlags":[],"conditions":["C-NOT-ONE"]}          | conditions
          {"phase":"interictal","redFlags":[],"mood":"fine"}                       | mood
          {"phase":"interictal","redFlags":[],"age":80}                            | age
          {"phase":"interictal","redFlags":[],"avoid":["elbow"]}                   | avoid
          {"phase":"interictal","redFlags":["RF-MINOR-UNASSESSED"]}                | redFlags
          {"phase":"interictal","redFlags":["RF-CO"],"unsure":["RF-CO"]}           | unsure
          {"phase":"interictal","redFlags":[],"conditions":["C-SKIN-LESION"]}      | avoid
          {"phase":"interictal","redFlags":[],"conditions":["C-HTN-CONTROLLED","C-HTN-UNCONTROLLED"]} | conditions
          """)
  void anAnswerThatCannotBeIsRefusedWithItsFieldAndNothingIsKept(String body, String field) {
    ann.put(PROFILE, profiles.healthy());

    HttpResponse<String> answer = ann.postJson(CLEARANCES, body);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    assertThat(rows("screening.clearance") + rows("screening.todays_check")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"birthYear":2200}                                                  | 422 | birthYear
          {"birthYear":"1990"}                                                | 400 | birthYear
          {"conditions":{"C-NOT-ONE":"no"}}                                   | 422 | conditions
          {"conditions":{"C-TMJ":"maybe"}}                                    | 422 | conditions.C-TMJ
          {"conditions":{"C-TMJ":null}}                                       | 422 | conditions.C-TMJ
          {"conditions":{"C-HTN-CONTROLLED":"yes","C-HTN-UNCONTROLLED":"yes"}} | 422 | conditions.C-HTN-CONTROLLED
          {"doctorAgreed":{"C-TMJ":"2999-01-01"}}                             | 422 | doctorAgreed.C-TMJ
          {"doctorAgreed":{"C-TMJ":"2001-01-01"}}                             | 422 | doctorAgreed.C-TMJ
          {"doctorAgreed":{"RF-THUNDERCLAP":"2026-11-01"}}                    | 422 | doctorAgreed
          {"places":{"C-VARICOSE":["eyes"]}}                                  | 422 | places.C-VARICOSE
          {"therapistApproved":["scalp"]}                                     | 422 | therapistApproved
          {"health":"good"}                                                   | 400 | health
          """)
  void aProfileThatCannotBeIsRefusedWithItsField(String body, int status, String field) {
    HttpResponse<String> answer = ann.put(PROFILE, body);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("\"field\":\"" + field);
    assertThat(ann.get(PROFILE).statusCode()).isEqualTo(404);
  }

  @Test
  void aDoctorsWordLiftsWhatItIsAboutAndNothingElse() {
    String day = ZonedDateTime.now(ZoneId.of("Europe/Berlin")).toLocalDate().toString();
    String flag = QUIET.replace("[]", "[\"RF-NEW-DRUG\"]");
    ann.put(PROFILE, profiles.healthy());
    assertThat(ann.postJson(CLEARANCES, flag).body()).contains("\"clearance\":\"see-doctor\"");

    ann.put(PROFILE, profiles.with(",\"doctorAgreed\":{\"RF-NEW-DRUG\":\"" + day + "\"}"));

    assertThat(ann.postJson(CLEARANCES, flag).body()).contains("\"clearance\":\"cleared\"");
    assertThat(ann.postJson(CLEARANCES, flag.replace("NEW-DRUG", "VALSALVA")).body())
        .contains("\"clearance\":\"see-doctor\"");
  }

  @Test
  void anothersClearanceIsNotThere() {
    ann.put(PROFILE, profiles.healthy());
    String kept = ann.postJson(CLEARANCES, QUIET).headers().firstValue("Location").orElseThrow();
    Visitor bob = Visitor.signedUp(settings.link(""), "Other");

    assertThat(ann.get(kept).statusCode()).isEqualTo(200);
    assertThat(bob.get(kept).statusCode()).isEqualTo(404);
    assertThat(
            bob.get(kept.replace("/api/screening/clearances", "/screening/clearance")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void whatPeopleAnswerReachesNoLog(CapturedOutput output) {
    ann.put(PROFILE, profiles.but("C-EPILEPSY", "yes"));
    ann.postJson(CLEARANCES, QUIET.replace("[]", "[\"RF-HORNER\"]"));
    ann.postJson(CLEARANCES, QUIET.replace("[]", "[\"RF-SECRET-WORD\"]"));
    ann.put(PROFILE, "{\"conditions\":{\"C-SECRET-WORD\":\"yes\"}}");

    assertThat(output.getAll()).doesNotContain("EPILEPSY", "HORNER", "SECRET-WORD");
  }
}
