package dev.nape.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.exchange.json.Rejected;
import dev.nape.exchange.session.AnswersJson;
import dev.nape.exchange.session.ClearanceJson;
import dev.nape.exchange.session.PlanJson;
import dev.nape.exchange.session.RequestJson;
import dev.nape.knowledge.Knowledge;
import dev.nape.plan.Planner;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.InvalidAnswers;
import dev.nape.screening.Screening;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The browser's own JSON and the knowledge it carries, against the server's. */
class SameAsExchangeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();
  private static final Screening SCREENING = new Screening(KNOWLEDGE.rules());
  private static final Planner PLANNER = KNOWLEDGE.planner();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SCREENINGS = 4000;
  private static final int PLANS = 1500;

  private int answered;
  private int refused;

  @BeforeAll
  static void load() {
    assertThat(Nape.load(NapeTest.carried(KNOWLEDGE))).contains(KNOWLEDGE.version());
  }

  @Test
  void clearances_are_the_same_tree_and_refusals_name_the_same_field() {
    Inputs inputs = new Inputs(KNOWLEDGE, 41);
    for (int i = 0; i < SCREENINGS; i++) {
      compare(inputs.answers(), Nape::screen, SameAsExchangeTest::screen, "");
    }
    assertThat(answered).isGreaterThan(SCREENINGS / 2);
    assertThat(refused).isGreaterThan(SCREENINGS / 20);
  }

  @Test
  void plans_are_the_same_tree_and_refusals_name_the_same_field() {
    Inputs inputs = new Inputs(KNOWLEDGE, 42);
    for (int i = 0; i < PLANS; i++) {
      compare(inputs.request(), Nape::plan, SameAsExchangeTest::plan, "answers.");
    }
    assertThat(answered).isGreaterThan(PLANS / 2);
    assertThat(refused).isGreaterThan(PLANS / 20);
  }

  private void compare(
      String input, UnaryOperator<String> ours, UnaryOperator<String> theirs, String path) {
    JsonNode answer = JSON.readTree(ours.apply(input));
    String expected;
    try {
      expected = theirs.apply(input);
    } catch (Rejected e) {
      refused(input, answer, e.problems().getFirst().field());
      return;
    } catch (InvalidAnswers e) {
      refused(input, answer, path + e.problems().getFirst().field());
      return;
    }
    answered++;
    assertThat(answer).as(input).isEqualTo(JSON.readTree(expected));
  }

  private void refused(String input, JsonNode answer, String field) {
    refused++;
    assertThat(answer.at("/problem/field").asString("no problem")).as(input).isEqualTo(field);
  }

  private static String screen(String input) {
    return ClearanceJson.write(SCREENING.clear(AnswersJson.read(input, KNOWLEDGE.rules())));
  }

  private static String plan(String input) {
    RequestJson.AnswersAndRequest read =
        RequestJson.read(input, KNOWLEDGE.rules(), KNOWLEDGE.repertoire());
    Clearance clearance = SCREENING.clear(read.answers());
    return PlanJson.write(
        clearance,
        clearance instanceof Cleared cleared
            ? Optional.of(PLANNER.plan(cleared, read.request()))
            : Optional.empty());
  }
}
