package dev.nape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code nape plan}: answers and a wish in, a session to the second out. */
class PlanTest {

  private static final String DOCUMENTED =
      """
      { "answers": { "age": 34, "phase": "interictal" },
        "seconds": 600,
        "goals": ["relax", "temple_pain"],
        "pain": { "left-temple": 6 },
        "equipment": ["towel"],
        "positions": ["seated"],
        "doneThisWeek": { "suboccipital-release": 2 },
        "response": { "scalp": 0.8 } }
      """;

  @TempDir private Path folder;

  @Test
  void theDocumentedRequestGivesTheDocumentedShape() throws IOException {
    JsonNode plan = Ran.json("plan", write(DOCUMENTED));
    assertThat(plan.get("clearance").asString()).isEqualTo("cleared");
    int total = plan.get("totalSeconds").asInt();
    assertThat(total).isBetween(540, 600);
    assertThat(plan.get("blocks").values().stream().mapToInt(b -> b.get("seconds").asInt()).sum())
        .isEqualTo(total);
    assertThat(plan.get("aftercare")).isNotEmpty();
    int steps = 0;
    for (JsonNode block : plan.get("blocks")) {
      assertThat(block.get("position").asString()).startsWith("seated");
      int inBlock = 0;
      for (JsonNode step : block.get("steps")) {
        for (String key : new String[] {"id", "region", "side", "hands", "breath", "say", "why"}) {
          assertThat(step.get(key).asString()).as(key).isNotBlank();
        }
        inBlock += step.get("totalSeconds").asInt();
        steps++;
      }
      assertThat(inBlock).isEqualTo(block.get("seconds").asInt());
    }
    assertThat(steps).isGreaterThan(3);
  }

  @Test
  void theSameRequestGivesTheSameBytes() throws IOException {
    String file = write(DOCUMENTED);
    assertThat(Ran.nape("plan", file).out()).isEqualTo(Ran.nape("plan", file).out());
  }

  @Test
  void whereNothingMayBeDoneThereIsNoBlockAndAReason() throws IOException {
    JsonNode plan =
        Ran.json(
            "plan",
            write(
                """
                {"answers":{"phase":"interictal","redFlags":["RF-THUNDERCLAP"]},"seconds":600}\
                """));
    assertThat(plan.get("clearance").asString()).isEqualTo("emergency");
    assertThat(plan.get("totalSeconds").asInt()).isZero();
    assertThat(plan.get("blocks")).isEmpty();
    assertThat(plan.get("reasons").get(0).get("rule").asString()).isEqualTo("RF-THUNDERCLAP");
  }

  @Test
  void aSevereAttackIsLeftUntouched() throws IOException {
    JsonNode plan =
        Ran.json("plan", write("{\"answers\":{\"phase\":\"headache-severe\"},\"seconds\":300}"));
    assertThat(plan.get("touchFree").asBoolean()).isTrue();
    assertThat(plan.get("blocks")).isNotEmpty();
    assertThat(plan.get("blocks").values())
        .allMatch(block -> block.get("technique").asString().equals("settle"));
  }

  /** A row: what is wrong with the request; the whole of the complaint after the file's name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"seconds":600}                                                      | 1:answers: is missing
          {"answers":{},"seconds":600}                                         | 1:answers.phase: is missing
          {"answers":{"phase":"aura","x":1},"seconds":600}                     | 1:answers.x: is not known here
          {"answers":{"phase":"aura"}}                                         | 1:seconds: is missing
          {"answers":{"phase":"aura"},"seconds":59}                            | 1:seconds: has to be a whole number from 60 to 5400
          {"answers":{"phase":"aura"},"seconds":5401}                          | 1:seconds: has to be a whole number from 60 to 5400
          {"answers":{"phase":"aura"},"seconds":600,"goals":["sex"]}           | 1:goals: “sex” is not known
          {"answers":{"phase":"aura"},"seconds":600,"pain":{"left-tail":3}}    | 1:pain: “left-tail” is not known
          {"answers":{"phase":"aura"},"seconds":600,"pain":{"temple":11}}      | 1:pain.temple: has to be a whole number from 0 to 10
          {"answers":{"phase":"aura"},"seconds":600,"pain":[]}                 | 1:pain: has to be an object, not a list
          {"answers":{"phase":"aura"},"seconds":600,"equipment":["hammer"]}    | 1:equipment: “hammer” is not known
          {"answers":{"phase":"aura"},"seconds":600,"positions":["hanging"]}   | 1:positions: “hanging” is not known
          {"answers":{"phase":"aura"},"seconds":600,"doneThisWeek":{"yoga":1}} | 1:doneThisWeek: “yoga” is not known
          {"answers":{"phase":"aura"},"seconds":600,"doneThisWeek":{"scalp":-1}} | 1:doneThisWeek.scalp: has to be a whole number from 0 to 1000
          {"answers":{"phase":"aura"},"seconds":600,"response":{"scalp":1.5}}  | 1:response.scalp: has to be a number from 0 to 1
          {"answers":{"phase":"aura","age":40,"conditions":["C-MINOR"]},"seconds":600} | 1:answers.conditions: C-MINOR
          """)
  void whatIsWrongIsNamedByItsField(String json, String problem) throws IOException {
    String file = write(json);
    assertThat(Ran.nape("plan", file).isRejected().err()).startsWith(file + ":" + problem);
  }

  private String write(String json) throws IOException {
    return Files.writeString(folder.resolve("request.json"), json).toString();
  }
}
