package dev.nape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Diaries that cannot answer: each says why in a sentence, and none gets a verdict or a NaN. */
class BadDiaryTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          before-after | 0,0 | No migraine days are recorded on either side: too few to learn from.
          before-after | 1,1 | Every recorded day counts among the migraine days
          cycle28      | 0,0 | There were too few migraine days to learn from.
          cycle28      | 1,1 | Every recorded day was a migraine day
          cycle14      | 0,0 | There were too few migraine days to learn from.
          """)
  void allZerosAndAllOnesSaySo(String design, String answers, String sentence) throws IOException {
    String rows =
        switch (design) {
          case "before-after" -> Csv.beforeAfter("a", 112, i -> answers);
          case "cycle28" -> Csv.cycles("a", 6, answers, answers);
          default ->
              Csv.days(
                  "a", 112, i -> answers, i -> (i / 7 % 2 == 0 ? "on," : "off,") + (i / 14 + 1));
        };
    JsonNode person = person(design, rows);
    assertThat(person.get("words").asString()).contains(sentence);
    assertThat(person.at("/estimate/high").asDouble() - person.at("/estimate/low").asDouble())
        .isGreaterThan(0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          before-after | baseline,  | There is no recorded day since you began
          before-after | on,        | There is no recorded day from before you began
          before-after | ,          | No day is recorded as before or since you began
          cycle28      | on,1       | Fewer than four cycles can be compared yet
          """)
  void oneDaySaysSo(String design, String phaseAndCycle, String sentence) throws IOException {
    JsonNode person = person(design, Csv.days("a", 1, i -> "1,1", i -> phaseAndCycle));
    assertThat(person.get("words").asString()).contains(sentence);
    assertThat(person.has("estimate")).isFalse();
  }

  @Test
  void aGapOfMonthsSaysFromWhenToWhen() throws IOException {
    String rows = withoutRows(Csv.beforeAfter("a", 200, i -> i % 6 == 0 ? "1,1" : "0,0"), 30, 120);
    assertThat(person("before-after", rows).get("words").asString())
        .contains("From February 5, 2025 to May 5, 2025 nothing is recorded, 90 days in a row.");
  }

  @Test
  void aGapOfMonthsInATrialLeavesItsCyclesOut() throws IOException {
    String rows = withoutRows(Csv.cycles("a", 8, "0,0", "1,1"), 56, 140);
    JsonNode person = person("cycle28", rows);
    assertThat(person.get("cycles").asInt()).isEqualTo(5);
    assertThat(person.get("words").asString())
        .contains("84 days in a row", "a block without any recorded day");
  }

  @Test
  void aDayThatStandsTwiceCountsOnceAndTwoDifferentOnesAreRefused() throws IOException {
    String row = "a,2025-01-06,1,1,,,,on,\n";
    JsonNode twice = Ran.json("analyze", "--json", write(row + row));
    assertThat(twice.at("/people/0/days/observed").asInt()).isEqualTo(1);
    assertThat(twice.get("problems")).hasSize(1);
    Ran.nape("analyze", write(row + row.replace("1,1", "0,0"))).isRejected();
  }

  @Test
  void aDayInTheFutureIsRefused() throws IOException {
    assertThat(Ran.nape("analyze", write("a,2026-12-01,1,1,,,,on,\n")).isRejected().err())
        .contains(":2:date:");
  }

  @Test
  void everyResultSaysHowItWasComputed() throws IOException {
    JsonNode method =
        person("cycle14", Csv.days("a", 14, i -> "0,0", i -> i < 7 ? "on,1" : "off,1"));
    assertThat(method.at("/method/name").asString()).isEqualTo("moderated-pairs");
    assertThat(method.at("/method/parameters/cyclesPlanned").asString()).isEqualTo("8");
    assertThat(method.at("/method/parameters/blockDays").asString()).isEqualTo("7");
    assertThat(Ran.nape("analyze", "--design", "cycle14", "--cycles", "9", "x").isRejected().err())
        .contains("--cycles is at most 8 of 14 days, not 9");
  }

  private JsonNode person(String design, String rows) throws IOException {
    Ran ran = Ran.nape("analyze", "--json", "--design", design, write(rows));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).doesNotContain("NaN", "null", "Infinity");
    JsonNode person =
        new tools.jackson.databind.json.JsonMapper().readTree(ran.out()).at("/people/0");
    assertThat(person.get("verdict").asString()).isNotIn("helps", "worse");
    return person;
  }

  private static String withoutRows(String rows, int from, int to) {
    String[] lines = rows.split("\n", -1);
    return Arrays.stream(lines, 0, from).collect(Collectors.joining("\n"))
        + "\n"
        + Arrays.stream(lines, to, lines.length).collect(Collectors.joining("\n"));
  }

  private String write(String rows) throws IOException {
    Path file = folder.resolve("diary.csv");
    Files.writeString(file, Csv.HEADINGS + rows);
    return file.toString();
  }
}
