package dev.nape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code nape screen}: answers in, a clearance out, or a line for each thing that is wrong. */
class ScreenTest {

  private static final String DOCUMENTED =
      """
      { "age": 34,
        "performer": "self",
        "phase": "headache-mild",
        "redFlags": ["RF-AGE50"],
        "conditions": ["C-ANTICOAGULANT"],
        "unsure": ["C-HTN-UNCONTROLLED"],
        "doctorAware": ["C-ANTICOAGULANT"],
        "therapistApproved": ["craniosacral"],
        "avoid": ["face-jaw"] }
      """;

  @TempDir private Path folder;

  @Test
  void theDocumentedAnswersGiveTheDocumentedShape() throws IOException {
    JsonNode clearance = Ran.json("screen", write(DOCUMENTED));
    assertThat(clearance.get("clearance").asString()).isEqualTo("see-doctor");
    assertThat(clearance.get("handsOn").asBoolean()).isFalse();
    assertThat(clearance.get("techniques").properties()).hasSize(22);
    assertThat(clearance.get("techniques").values())
        .allMatch(technique -> technique.get("verdict").asString().equals("barred"));
    JsonNode first = clearance.get("reasons").get(0);
    assertThat(first.get("rule").asString()).isEqualTo("RF-AGE50");
    assertThat(first.get("action").asString()).isEqualTo("see-doctor-before-massage");
    for (String words : List.of("why", "source", "changes")) {
      assertThat(first.get(words).asString()).as(words).isNotBlank();
    }
  }

  @Test
  void everythingThatHoldsIsAReasonAndNotOnlyTheFirst() throws IOException {
    JsonNode clearance = Ran.json("screen", write(DOCUMENTED));
    List<String> rules = new ArrayList<>();
    clearance.get("reasons").forEach(reason -> rules.add(reason.get("rule").asString()));
    assertThat(rules).contains("RF-AGE50", "C-ANTICOAGULANT", "C-HTN-UNCONTROLLED");
  }

  @Test
  void aPhaseAloneIsEnoughAndStandardInputIsAFile() {
    byte[] answers = "{\"phase\": \"interictal\"}".getBytes(StandardCharsets.UTF_8);
    Ran ran = Ran.nape(new ByteArrayInputStream(answers), "screen", "-");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("\"clearance\" : \"cleared\"");
  }

  @Test
  void theSameAnswersGiveTheSameBytes() throws IOException {
    String file = write(DOCUMENTED);
    assertThat(Ran.nape("screen", file).out()).isEqualTo(Ran.nape("screen", file).out());
  }

  /** A row: what is wrong; the whole of the standard error after the file's name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                    | 1:phase: is missing
          {"phase":"asleep"}                                    | 1:phase: “asleep” is not known
          {"phase":3}                                           | 1:phase: has to be a text, not a number
          {"phase":"aura","mood":1}                             | 1:mood: is not known here
          {"phase":"aura","phase":"aura"}                       | 1:phase: is given twice
          {"phase":"aura","age":-1}                             | 1:age: has to be a whole number from 0 to 120
          {"phase":"aura","age":121}                            | 1:age: has to be a whole number from 0 to 120
          {"phase":"aura","age":30.5}                           | 1:age: has to be a whole number from 0 to 120
          {"phase":"aura","age":"30"}                           | 1:age: has to be a whole number from 0 to 120
          {"phase":"aura","age":null}                           | 1:age: has to be a whole number from 0 to 120
          {"phase":"aura","performer":"dog"}                    | 1:performer: “dog” is not known
          {"phase":"aura","redFlags":["RF-NONE"]}               | 1:redFlags: “RF-NONE” is not known
          {"phase":"aura","redFlags":["C-EDS"]}                 | 1:redFlags: “C-EDS” is not known
          {"phase":"aura","redFlags":"RF-AGE50"}                | 1:redFlags: has to be a list, not a text
          {"phase":"aura","redFlags":[1]}                       | 1:redFlags: has to hold texts, not a number
          {"phase":"aura","conditions":["C-EDS","C-EDS"]}       | 1:conditions: “C-EDS” stands twice
          {"phase":"aura","unsure":["eds"]}                     | 1:unsure: “eds” is not known
          {"phase":"aura","doctorAware":["thai"]}               | 1:doctorAware: “thai” is not known
          {"phase":"aura","therapistApproved":["RF-CO"]}        | 1:therapistApproved: “RF-CO” is not known
          {"phase":"aura","avoid":["nose"]}                     | 1:avoid: “nose” is not known
          []                                                    | 1:: is not a JSON object
          {"phase":"aura"                                       | 1:: is not readable JSON
          {"phase":"aura"} x                                    | 1:: is not readable JSON
          """)
  void whatIsWrongIsNamedByItsField(String json, String problem) throws IOException {
    String file = write(json);
    assertThat(Ran.nape("screen", file).isRejected().err().strip()).isEqualTo(file + ":" + problem);
  }

  /** A row: answers that cannot all be true; the field, of the answer's own line, that says so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "conditions":["C-EDS"], "unsure":["C-EDS"]                     | unsure
          "redFlags":["RF-CO"], "unsure":["RF-CO"]                       | unsure
          "age":40, "conditions":["C-MINOR"]                             | conditions
          "age":30, "conditions":["C-AGE55-NECK"]                        | conditions
          "age":30, "redFlags":["RF-MINOR-UNASSESSED"]                   | redFlags
          "conditions":["C-HTN-CONTROLLED","C-HTN-UNCONTROLLED"]         | conditions
          """)
  void answersThatContradictEachOtherAreNeverACleared(String answers, String field)
      throws IOException {
    String file = write("{\n\"phase\":\"interictal\",\n\n" + answers + "}");
    assertThat(Ran.nape("screen", file).isRejected().err()).startsWith(file + ":4:" + field + ": ");
  }

  @Test
  void everyProblemIsToldAtOnceWithItsLine() throws IOException {
    String file = write("{\n\"age\": 200,\n\"phase\": \"aura\",\n\"avoid\": [\n\"x\"],\n\"y\": 1}");
    assertThat(Ran.nape("screen", file).isRejected().err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(file + ":2:age: "),
            line -> assertThat(line).startsWith(file + ":5:avoid: "),
            line -> assertThat(line).startsWith(file + ":6:y: "));
  }

  @Test
  void aFileThatIsNotThereOrNoTextIsOneLine() throws IOException {
    Path binary = folder.resolve("binary.json");
    Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    Path none = folder.resolve("none.json");
    assertThat(Ran.nape("screen", none.toString()).isRejected().err())
        .isEqualTo(none + ":0:: cannot be read: there is no such file or folder\n");
    assertThat(Ran.nape("screen", binary.toString()).isRejected().err())
        .isEqualTo(binary + ":0:: is not UTF-8\n");
    assertThat(Ran.nape("screen", folder.toString()).isRejected().err()).hasLineCount(1);
  }

  private String write(String json) throws IOException {
    return Files.writeString(folder.resolve("answers.json"), json).toString();
  }
}
