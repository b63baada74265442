package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.nape.knowledge.Knowledge;
import dev.nape.screening.Rules;
import dev.nape.server.screening.AnswersBody;
import dev.nape.server.screening.Assembled;
import dev.nape.server.screening.TodaysCheck;
import dev.nape.server.screening.profile.Fault;
import dev.nape.server.screening.profile.HealthProfile;
import dev.nape.server.screening.profile.KeptProfile;
import dev.nape.server.screening.profile.ProfileFaults;
import dev.nape.server.screening.profile.Questions;
import dev.nape.technique.Performer;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The app on a device and the server go by the same rules about the profile and the check. */
class ProfileRulesTest extends BrowserTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int CASES = 400;

  private static final String ASK =
      """
      async (cases) => {
        const at = document.querySelector('script[src*="app.js"]').src.replace(/app\\.js$/, '');
        const rules = await import(at + 'rules.js');
        const { answers } = await import(at + 'answers.js');
        const { catalogue } = await (await import(at + 'engine.js')).engine();
        const said = (faults) => faults.map((f) => f.field + ' ' + f.key).sort();
        return JSON.stringify(JSON.parse(cases).map(({ profile, now, today, check }) => {
          const open = rules.open(profile, catalogue);
          return {
            faults: said(rules.faults(profile, catalogue, today)),
            open: said(open),
            gap: rules.profileGap(profile, catalogue, new Date(now)) ?? 'none',
            answers: open.length > 0 ? null : answers(profile, check, 'self', catalogue),
          };
        }));
      }
      """;

  private final Knowledge knowledge = Knowledge.bundled();
  private final Rules rules = knowledge.rules();
  private final Questions questions = new Questions(rules);

  private record Case(
      HealthProfile profile,
      Optional<ZonedDateTime> confirmed,
      ZonedDateTime now,
      TodaysCheck check) {
    static Case of(AnyProfile any) {
      return new Case(any.profile(), any.confirmed(), any.now(), any.check());
    }
  }

  @Test
  void everyProfileAndCheckIsReadAsOnTheServer() {
    List<Case> cases = new ArrayList<>();
    for (int seed = 0; seed < CASES; seed++) {
      cases.add(Case.of(new AnyProfile(seed, knowledge)));
    }
    Page page = phone();
    page.navigate(server().at("/now"));
    Object said =
        page.evaluate(ASK, JSON.writeValueAsString(cases.stream().map(this::asked).toList()));
    JsonNode read = JSON.readTree(String.valueOf(said));
    Map<String, Integer> gaps = new TreeMap<>();
    int contradictory = 0;
    for (int i = 0; i < CASES; i++) {
      JsonNode expected = JSON.valueToTree(expected(cases.get(i)));
      assertThat(read.get(i)).as("case %d", i).isEqualTo(expected);
      gaps.merge(expected.path("gap").asString(), 1, Integer::sum);
      contradictory += expected.path("faults").isEmpty() ? 0 : 1;
    }
    assertThat(gaps).containsOnlyKeys("none", "open", "doubted", "expired");
    assertThat(gaps.values()).allMatch(many -> many > 20);
    assertThat(contradictory).isBetween(30, CASES - 30);
  }

  private Map<String, Object> expected(Case one) {
    HealthProfile profile = one.profile();
    List<Fault> open = ProfileFaults.open(profile, questions);
    Map<String, Object> expected = new TreeMap<>();
    expected.put("faults", said(ProfileFaults.of(profile, questions, one.now().toLocalDate())));
    expected.put("open", said(open));
    expected.put("gap", gap(one, open.isEmpty()));
    expected.put("answers", open.isEmpty() ? answers(one) : null);
    return expected;
  }

  private static List<String> said(List<Fault> faults) {
    return faults.stream().map(fault -> fault.field() + " " + fault.key()).sorted().toList();
  }

  /** As in {@code Screenings.profileGap}. */
  private static String gap(Case one, boolean whole) {
    KeptProfile kept = new KeptProfile(one.profile(), one.confirmed());
    if (!whole) {
      return "open";
    }
    if (kept.confirmed().isEmpty()) {
      return "doubted";
    }
    return kept.isExpiredAt(one.now()) ? "expired" : "none";
  }

  /** Without what was not told: an age. */
  private JsonNode answers(Case one) {
    AnswersBody body = Assembled.answers(rules, one.profile(), one.check(), Performer.SELF);
    ObjectNode answers = JSON.valueToTree(body);
    if (body.age() == null) {
      answers.remove("age");
    }
    return answers;
  }

  private Map<String, Object> asked(Case one) {
    Map<String, Object> asked = new TreeMap<>();
    asked.put("profile", profile(one));
    asked.put("check", check(one.check()));
    asked.put("now", one.now().toInstant().toString());
    asked.put("today", one.now().toLocalDate().toString());
    return asked;
  }

  private static Map<String, Object> profile(Case one) {
    HealthProfile profile = one.profile();
    Map<String, Object> body = new TreeMap<>();
    OptionalInt year = profile.birthYear();
    body.put("birthYear", year.isPresent() ? year.getAsInt() : null);
    body.put("conditions", lower(profile.conditions()));
    body.put("doctorAgreed", lower(profile.doctorAgreed()));
    body.put(
        "places",
        profile.places().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    place -> place.getValue().stream().map(dev.nape.body.Area::id).toList())));
    body.put(
        "therapistApproved",
        profile.therapistApproved().stream().map(dev.nape.technique.TechniqueId::value).toList());
    body.put("confirmedAt", one.confirmed().map(ZonedDateTime::toString).orElse(null));
    return body;
  }

  private static Map<String, String> lower(Map<String, ?> map) {
    return map.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> entry.getValue().toString().toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Object> check(TodaysCheck check) {
    return Map.of(
        "at", check.at().toString(),
        "phase", check.phase().id(),
        "redFlags", check.redFlags(),
        "conditions", check.conditions(),
        "unsure", check.unsure(),
        "doctorAware", check.doctorAware(),
        "therapistApproved", check.therapistApproved(),
        "avoid", check.avoid().stream().map(dev.nape.body.Area::id).toList());
  }
}
