package dev.nape.server.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.knowledge.Knowledge;
import dev.nape.screening.RedFlag;
import dev.nape.server.ProfileFixture;
import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of today's check, without a browser. */
@TestServer
class CheckTest {

  private static final String CHECK = "/screening/check";
  private static final Pattern FLAG = Pattern.compile("name=\"redFlags\" value=\"(RF-[^\"]+)\"");

  @Autowired AccountSettings settings;
  @Autowired Knowledge knowledge;

  private ProfileFixture profiles;
  private Visitor ann;

  @BeforeEach
  void somebodyWithAProfile() {
    profiles = new ProfileFixture(knowledge);
    ann = Visitor.signedUp(settings.link(""), "Checked");
    ann.put("/api/screening/profile", profiles.healthy());
  }

  @Test
  void everyWarningSignIsAskedOnceAndNothingIsTicked() {
    List<String> asked = flagsOf(ann);

    assertThat(asked).hasSizeGreaterThan(35).doesNotHaveDuplicates();
    assertThat(asked)
        .containsExactlyInAnyOrderElementsOf(
            knowledge.rules().redFlags().stream()
                .filter(flag -> flag.onlyUnderAge() == 0)
                .map(RedFlag::id)
                .toList());
    assertThat(ann.get(CHECK).body())
        .doesNotContain(" checked")
        .doesNotContain("<legend>More</legend>");
  }

  @Test
  void aSignOfChildhoodIsAskedOfTheYoungOnly() {
    Visitor young = Visitor.signedUp(settings.link(""), "Young");
    young.put(
        "/api/screening/profile",
        profiles.healthy().replace("1990", String.valueOf(java.time.Year.now().getValue() - 15)));

    assertThat(flagsOf(ann)).doesNotContain("RF-MINOR-UNASSESSED");
    assertThat(flagsOf(young)).contains("RF-MINOR-UNASSESSED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          list=none                                            | Say how your head is now.
          phase=aura                                           | press “None of these”
          phase=aura&list=ticked                               | press “None of these”
          phase=aura&list=none&redFlags=RF-HORNER              | Which is it?
          phase=aura&list=none&conditions=C-FEVER              | Which is it?
          phase=aura&list=ticked&conditions=C-SKIN-LESION      | Say where
          phase=aura&list=ticked&redFlags=RF-NOT-ONE           | RF-NOT-ONE
          phase=asleep&list=none                               | Say how your head is now.
          """)
  void whatIsOpenOrContradictoryIsNamedAndDecidesNothing(String fields, String message) {
    HttpResponse<String> answer = ann.post(CHECK, CHECK, form(fields));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(message);
    assertThat(ann.get("/planner").headers().firstValue("Location").orElseThrow()).endsWith(CHECK);
  }

  @Test
  void aFlagThatAClinicianHasAssessedIsAskedInThoseWords() {
    assertThat(ann.get(CHECK).body())
        .contains("A clinician has assessed this very episode")
        .contains("My doctor knows of this and agrees to massage");

    String assessed = "phase=interictal&list=ticked&redFlags=RF-STATUS&doctorAware=RF-STATUS";
    assertThat(heading(ann.post(CHECK, CHECK, form(assessed))))
        .isEqualTo("Massage is possible now");
    assertThat(heading(ann.post(CHECK, CHECK, form(assessed.replaceFirst("&doctor.*", "")))))
        .isEqualTo("See a doctor today");
    assertThat(heading(ann.post(CHECK, CHECK, form(assessed.replace("RF-STATUS", "RF-HORNER")))))
        .isEqualTo("Call your emergency number now");
  }

  private String heading(HttpResponse<String> sent) {
    String page = ann.get(sent.headers().firstValue("Location").orElseThrow()).body();
    return page.replaceAll("(?s).*<h1>([^<]+)</h1>.*", "$1");
  }

  private static List<String> flagsOf(Visitor visitor) {
    return FLAG.matcher(visitor.get(CHECK).body())
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static Map<String, String> form(String fields) {
    return List.of(fields.split("&")).stream()
        .map(field -> field.split("="))
        .collect(java.util.stream.Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
