package dev.nape.server.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.knowledge.Knowledge;
import dev.nape.server.ProfileFixture;
import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import dev.nape.server.account.PersonId;
import dev.nape.server.trial.kept.Trial;
import dev.nape.trial.Verdict;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of proof, without a browser and without a script. */
@TestServer
class TrialPagesTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  @Autowired AccountSettings settings;
  @Autowired BeanFactory beans;
  @Autowired Knowledge knowledge;

  private Visitor ann;
  private PersonId me;
  private LivedTrials samples;

  @BeforeEach
  void somebodySignedUp() {
    ann = Visitor.signedUp(settings.link(""), "Ann");
    me = id(ann);
    samples = new LivedTrials(beans, ZONE);
  }

  private static PersonId id(Visitor visitor) {
    Matcher id =
        Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(visitor.get("/api/session").body());
    assertThat(id.find()).isTrue();
    return new PersonId(UUID.fromString(id.group(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HELPS                | Helps               | With massage you had about 6.0 fewer migraine days
          WORSE                | Worse with it       | With massage you had about 6.0 more migraine days
          NO_MEANINGFUL_EFFECT | No meaningful effect| A benefit of 30 % or more is unlikely for you.
          NOT_CLEAR_YET        | Not clear yet       | Not enough data: about
          NOT_ANSWERABLE_ALONE | Not answerable alone| With your number of migraine days a personal answer
          """)
  void everyVerdictHasItsOwnCard(Verdict.Randomised verdict, String tag, String says) {
    Trial trial = samples.showing(me, verdict);

    String proof = ann.get("/proof").body();
    String page = ann.get("/proof/trials/" + trial.id()).body();

    assertThat(proof).contains(">" + tag + "</span>").contains("<p class=\"says\">" + says);
    assertThat(page).contains(">" + tag + "</span>").contains(says);
    assertThat(ann.get("/diary/timeline").body()).contains("class=\"st-on\"", "class=\"st-wash\"");
  }

  @Test
  void theExampleShowsWhatRShows() {
    Trial trial = samples.showing(me, Verdict.Randomised.HELPS);

    assertThat(ann.get("/proof/trials/" + trial.id()).body())
        .contains("(95 % range 0.8 to 11.2)", "Confirmed by the coin-flip schedule itself.")
        .contains("26 of 26 blocks went as the coin said.");
    assertThat(ann.get("/proof").body()).contains("25 of 124", "44 of 106");
  }

  @Test
  void beforeAndAfterIsObservedOnlyAndAProgrammeIsUncontrolled() {
    new SampleCare(beans, ZONE).quiet().of(me);
    String began = LocalDate.now(ZONE).minusDays(90).toString();

    ann.post("/proof", "/proof/beginning", Map.of("began", began, "programme", ""));
    assertThat(ann.get("/proof").body())
        .contains(">Observed only</span>", "This is what happened, not what caused it")
        .doesNotContain(">Helps</span>");
    ann.post("/proof", "/proof/beginning", Map.of("began", began, "programme", "weekly-45x6"));
    assertThat(ann.get("/proof").body())
        .contains(">Uncontrolled</span>", "so this can never show that it helps")
        .doesNotContain(">Helps</span>");
    assertThat(
            ann.post("/proof", "/proof/beginning", Map.of("began", began, "programme", "none"))
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void reliefAndHarmAreSeenInWhatDevicesBring() {
    new SampleCare(beans, ZONE).quiet().of(me);

    assertThat(ann.get("/proof").body())
        .contains("after massage; in similar untreated attacks it", "No sign so far");
  }

  @Test
  void moreAttacksAfterSessionsAreSaidWithoutACause() {
    new SampleCare(beans, ZONE).harmed().of(me);

    assertThat(ann.get("/proof").body())
        .contains("tag tag-stop\">More attacks after sessions", "This is not proof");
  }

  private Map<String, String> chosen(String field, String value) {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "subject", "home",
                "blocks", "fortnight",
                "cycles", "6",
                "start", LocalDate.now(ZONE).toString(),
                "days", "",
                "act", "alone"));
    fields.put(field, value);
    return fields;
  }

  private HttpResponse<String> start(String field, String value) {
    return ann.post("/proof/trial/new", "/proof/trial/new", chosen(field, value));
  }

  @ParameterizedTest
  @CsvSource({
    "subject, nothing",
    "blocks, month",
    "cycles, 3",
    "cycles, many",
    "start, 2020-01-01",
    "start, soon",
    "days, 29"
  })
  void whatCannotBeIsNamedAndStaysTyped(String field, String value) {
    HttpResponse<String> answer = start(field, value);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"" + field + "-fault\"");
    if (!field.equals("blocks") && !field.equals("subject")) {
      assertThat(answer.body()).contains("value=\"" + value + "\"");
    }
    assertThat(ann.get("/proof/trials").body()).contains("None yet.");
  }

  @Test
  void theWeeksAreSaidBeforeAnythingStarts() {
    assertThat(ann.get("/proof/trial/new").body())
        .contains("Your diary has too few days to say how long.");
    Map<String, String> guess = chosen("days", "15");
    guess.put("act", "show");
    assertThat(ann.post("/proof/trial/new", "/proof/trial/new", guess).body())
        .contains(
            "With 15 migraine days in 28, your own answer takes about 68 weeks.",
            "24 together",
            "This rests on your guess");
  }

  @Test
  void aTrialIsSealedFollowedAndStopped() {
    assertThat(start("act", "alone").body()).contains("the health questions have to be answered");
    ann.put("/api/screening/profile", new ProfileFixture(knowledge).healthy());
    String commitment = hash(ann.get("/proof/trial/new").body());

    HttpResponse<String> sealed = start("act", "join");
    assertThat(sealed.statusCode()).isEqualTo(302);
    String address =
        sealed.headers().firstValue("Location").orElseThrow().replaceFirst(".*/proof", "/proof");
    String page = ann.get(address).body();

    assertThat(page).contains("Today belongs to a block with").contains(commitment);
    assertThat(page)
        .contains("You get the seed when the trial is over")
        .doesNotContain("The seed</h3>");
    assertThat(ann.get(address + "/sealed").body()).doesNotContain("\"seed\"");
    assertThat(ann.get("/proof").body()).contains("Your trial runs.");

    ann.post(address, address + "/stop", Map.of("why", "A new <medicine>."));
    assertThat(ann.get(address).body())
        .contains("It stays on your record.", "A new &lt;medicine", "The seed</h3>");
    assertThat(ann.get("/proof/trials").body()).contains("Stopped");
    assertThat(start("act", "alone").statusCode()).isEqualTo(302);
  }

  private static String hash(String page) {
    Matcher groups = Pattern.compile("<span>([0-9a-f]{8})</span>").matcher(page);
    StringBuilder hash = new StringBuilder();
    while (groups.find()) {
      hash.append(groups.group(1));
    }
    return hash.toString();
  }

  @Test
  void whatTheHealthProfileBarsIsNotTried() {
    ann.put("/api/screening/profile", new ProfileFixture(knowledge).but("C-ANTICOAGULANT", "yes"));

    HttpResponse<String> refused = start("subject", "deep-tissue");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("By your health answers this is not for you.");
  }

  @Test
  void nobodySeesAnothersTrial() {
    Trial trial = samples.sealed(me, LocalDate.now(ZONE), 4, false);
    Visitor bob = Visitor.signedUp(settings.link(""), "Bob");

    for (String path : new String[] {"", "/sealed", "/seal"}) {
      assertThat(bob.get("/proof/trials/" + trial.id() + path).statusCode()).isEqualTo(404);
    }
    assertThat(bob.get("/api/trials/" + trial.id()).statusCode()).isEqualTo(404);
  }
}
