package dev.nape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code nape trial}: drawn on paper, and checked. */
class TrialTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--json", ""})
  void whatIsDrawnIsSealedForOthersAndGenuineWhenItIsOpened(String form) throws IOException {
    Ran drawn = draw(form);
    assertThat(drawn.err()).isEmpty();
    assertThat(drawn.code()).isZero();
    String seed = seed(Files.readString(secret()));
    assertThat(drawn.out()).doesNotContain(seed).contains("seed-sha256: ");

    Ran opened = Ran.nape("trial", "verify", secret().toString());
    assertThat(opened.code()).isZero();
    assertThat(opened.out())
        .startsWith("Genuine: nothing was changed since the trial was sealed.")
        .contains("scalp: 13 cycles of 2 blocks of 14 days from 2026-11-23, migraine days");
    assertThat(opened.out().lines()).hasSize(4 + 26);

    Path handedOut = folder.resolve("handed-out");
    Files.writeString(handedOut, drawn.out());
    Ran sealed = Ran.nape("trial", "verify", handedOut.toString());
    assertThat(sealed.code()).isZero();
    assertThat(sealed.out()).startsWith("Whole so far");
  }

  @Test
  void jsonHasTheVerdictTheProtocolAndEveryDay() throws IOException {
    draw("");
    JsonNode json = Ran.json("trial", "verify", secret().toString(), "--json");
    assertThat(json.get("verdict").asString()).isEqualTo("genuine");
    assertThat(json.at("/protocol/washOutDays").asInt()).isEqualTo(3);
    assertThat(json.get("days").size()).isEqualTo(364);
    assertThat(json.at("/days/0/date").asString()).isEqualTo("2026-11-23");
  }

  @Test
  void twoDrawingsAreTwoSeeds() throws IOException {
    draw("");
    String first = seed(Files.readString(secret()));
    Files.delete(secret());
    draw("");
    assertThat(seed(Files.readString(secret()))).isNotEqualTo(first);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          start: 2026-11-23 | start: 2026-12-21 | 6:seal.start: was sealed as “2026-11-23”, and says “2026-12-21”
          cycles: 13        | cycles: 4         | 5:seal.cycles: was sealed as “13”, and says “4”
          (?m)^hash: .{4}   | hash: 0000        | 11:seal.hash: is not the SHA-256 of the text
          (?m)^seed: .{8}   | seed: 00000000    | 12:seed: is not the one that was sealed
          2026-11-30 cycle 1 | 2026-11-30 cycle 2 | 21:days.2026-11-30.cycle: is 2, and was drawn as 1
          \\n2026-11-25.*   |                   | 0:days.2026-11-25.date: is missing
          """)
  void whatWasAlteredIsNamed(String drawn, String altered, String problem) throws IOException {
    draw("");
    String text = Files.readString(secret()).replaceFirst(drawn, altered == null ? "" : altered);
    assertThat(text).isNotEqualTo(Files.readString(secret()));
    Files.writeString(secret(), text);
    Ran ran = Ran.nape("trial", "verify", secret().toString()).isRejected();
    assertThat(ran.err()).startsWith(secret() + ":" + problem);

    Ran json = Ran.nape("trial", "verify", "--json", secret().toString());
    assertThat(json.code()).isEqualTo(2);
    JsonNode found = new JsonMapper().readTree(json.out());
    assertThat(found.get("verdict").asString()).isEqualTo("altered");
    assertThat(found.at("/differences/0/field").asString()).isEqualTo(problem.split(":", -1)[1]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {                | 1:: is not readable JSON
          {}               | 1:version: is missing
          x: 1             | 1:hash: is missing
          """)
  void aFileThatIsNoSealedTrialIsRejected(String content, String problem) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    Ran ran = Ran.nape(new ByteArrayInputStream(bytes), "trial", "verify").isRejected();
    assertThat(ran.err()).startsWith("-:" + problem);
  }

  @Test
  void aFileThatIsNotThereOrNoTextIsRejected() throws IOException {
    Path bytes = folder.resolve("bytes");
    Files.write(bytes, new byte[] {(byte) 0xff, 0});
    assertThat(Ran.nape("trial", "verify", bytes.toString()).isRejected().err())
        .contains("is not UTF-8");
    assertThat(Ran.nape("trial", "verify", folder + "/none").isRejected().err())
        .contains("there is no such file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --start 2026-11-20               | --start is in the past
          --start soon                     | --start
          --cycles 3                       | --cycles is 4 to 26, not 3
          --blocks week --cycles 9         | --cycles is 4 to 8, not 9
          --blocks month                   | --blocks
          --outcome pain                   | expected migraine-days or headache-days
          --zone Moon                      | --zone
          """)
  void aTrialThatCannotBeIsNotDrawn(String options, String problem) {
    List<String> all =
        new java.util.ArrayList<>(
            List.of("trial", "draw", "--subject", "scalp", "--secret", secret().toString()));
    all.addAll(List.of(options.split(" ", -1)));
    if (!options.contains("--start")) {
      all.addAll(List.of("--start", "2026-11-23"));
    }
    assertThat(Ran.nape(all.toArray(String[]::new)).isRejected().err()).contains(problem);
    assertThat(secret()).doesNotExist();
  }

  @Test
  void aSecretIsNeverOverwritten() throws IOException {
    Files.writeString(secret(), "of another trial");
    assertThat(draw("").isRejected().err()).contains("would be overwritten");
    assertThat(secret()).hasContent("of another trial");
    assertThat(Ran.nape("trial").isRejected().err()).contains("say verify or draw");
  }

  private Path secret() {
    return folder.resolve("secret");
  }

  private Ran draw(String form) {
    List<String> options =
        new java.util.ArrayList<>(
            List.of("trial", "draw", "--subject", "scalp", "--start", "2026-11-23"));
    options.addAll(List.of("--secret", secret().toString()));
    if (!form.isEmpty()) {
      options.add(form);
    }
    return Ran.nape(options.toArray(String[]::new));
  }

  private static String seed(String opened) {
    java.util.regex.Matcher seed =
        java.util.regex.Pattern.compile("\"?seed\"? ?: \"?([0-9a-f]{64})").matcher(opened);
    assertThat(seed.find()).isTrue();
    return seed.group(1);
  }
}
