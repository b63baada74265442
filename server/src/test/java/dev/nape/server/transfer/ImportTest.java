package dev.nape.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@TestServer
class ImportTest {

  private static final Path KOSTECKI_DILLON = Path.of("../data/kostecki_dillon.csv");
  private static final Path MIGRAINE_BUDDY =
      Path.of("../exchange/src/test/resources/dev/nape/exchange/migraine_buddy.csv");

  @Autowired AccountSettings settings;
  @TempDir Path folder;
  private Visitor ann;

  @BeforeEach
  void somebodySignedIn() {
    ann = Visitor.signedUp(settings.link(""), "Importer");
  }

  @Test
  void onePersonOfTheRealDiariesIsAddedFromTheDayTheyGive() throws IOException {
    String preview = preview(KOSTECKI_DILLON);
    assertThat(ann.get(preview).body()).contains("4,152").contains("133 people");

    String done = ann.post(preview, preview, Map.of("person", "10", "start", "2026-08-01")).body();

    assertThat(done).contains("0 attacks and 80 days are now in your diary");
    assertThat(ann.get("/api/diary/days/2026-08-01").statusCode()).isEqualTo(200);
    assertThat(ann.get("/proof").body())
        .contains("Headache days")
        .contains("This is what happened, not what caused it")
        .doesNotContain("Migraine days")
        .doesNotContainIgnoringCase("helps");
  }

  @Test
  void importingTwiceAddsNothing() throws IOException {
    String first = preview(MIGRAINE_BUDDY);
    String done = ann.post(first, first, Map.of("person", "")).body();
    String second = preview(MIGRAINE_BUDDY);
    String again = ann.post(second, second, Map.of("person", "")).body();

    assertThat(done).doesNotContain("0 attacks and");
    assertThat(again).contains("0 attacks and 0 days").contains("were there before");
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws IOException {
    ann.put("/api/diary/days/2026-01-02", "{\"headache\":false,\"notes\":\"mine\"}");

    String preview = preview(file("date,headache\n2026-01-01,1\n2026-01-02,1\n"));
    ann.post(preview, preview, Map.of("person", ""));

    assertThat(ann.get("/api/diary/days/2026-01-01").body()).contains("\"headache\":true");
    assertThat(ann.get("/api/diary/days/2026-01-02").body())
        .contains("\"headache\":false")
        .contains("mine");
  }

  @Test
  void aRowThatCannotBeReadIsShownWithItsLineAndTheRestIsAdded() throws IOException {
    String preview = preview(file("date,headache,pain\n2026-01-01,1,14\n2026-01-02,0,0\n"));

    assertThat(ann.get(preview).body()).containsPattern("scope=\"row\">2</th>").contains("pain");
    assertThat(ann.post(preview, preview, Map.of("person", "")).body())
        .contains("0 attacks and 1 days");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty            | ''
          a spreadsheet    | PK\\3\\4 and the rest
          no known columns | colour,taste
          semicolons       | date;headache
          a null           | date,headache\\0
          """)
  void aFileThatIsNoDiaryIsRefusedInWordsAndNothingIsAdded(String what, String content)
      throws IOException {
    String bytes = content.replace("\\3", "\3").replace("\\4", "\4").replace("\\0", "\0");

    HttpResponse<String> answer = ann.upload("/transfer/import", file(bytes));

    assertThat(answer.statusCode()).as(what).isEqualTo(422);
    assertThat(answer.body()).as(what).contains("This file cannot be read");
  }

  @Test
  void theStartOfATreatmentIsNeededAndMustNotReachIntoTheFuture() throws IOException {
    String preview = preview(KOSTECKI_DILLON);

    assertThat(ann.post(preview, preview, Map.of("person", "10")).statusCode()).isEqualTo(422);
    assertThat(ann.post(preview, preview, Map.of("person", "10", "start", "soon")).statusCode())
        .isEqualTo(422);
    assertThat(
            ann.post(
                    preview,
                    preview,
                    Map.of("person", "10", "start", LocalDate.now().minusDays(3).toString()))
                .body())
        .contains("would lie in the future");
  }

  @Test
  void anothersPreviewIsNotThere() throws IOException {
    String preview = preview(KOSTECKI_DILLON);

    assertThat(Visitor.signedUp(settings.link(""), "Other").get(preview).statusCode())
        .isEqualTo(404);
  }

  @Test
  void twoHundredMegabytesAreRefusedWithoutBeingHeld() throws IOException {
    Path large = folder.resolve("large.csv");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(large))) {
      out.write("date,headache,massage\n".getBytes(StandardCharsets.UTF_8));
      byte[] row = "2026-01-01,1,0                   \n".getBytes(StandardCharsets.UTF_8);
      for (long written = 0; written < 200L << 20; written += row.length) {
        out.write(row);
      }
    }

    assertThat(ann.upload("/transfer/import", large).statusCode()).isEqualTo(422);
  }

  private String preview(Path file) throws IOException {
    HttpResponse<String> answer = ann.upload("/transfer/import", file);
    assertThat(answer.statusCode())
        .as(answer.body().lines().filter(line -> line.contains("<p")).collect(Collectors.joining()))
        .isEqualTo(302);
    String location = answer.headers().firstValue("Location").orElseThrow();
    return location.substring(location.indexOf("/transfer"));
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("diary.csv"), content);
  }
}
