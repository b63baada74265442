package dev.nape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and options that nobody should send, and that somebody will. */
class AnalyzeInputTest {

  private static final String DIARY =
      Csv.HEADINGS + Csv.beforeAfter("a", 56, i -> i % 4 == 0 ? "1,1" : "0,0");

  @TempDir private Path folder;

  @Test
  void everyProblemOfEveryFileIsALineAndNoPictureIsDrawn() throws IOException {
    Path good = write("good.csv", DIARY);
    Path bad = write("bad.csv", Csv.HEADINGS + "b,2025-01-06,0,1,5,,,on,\nb,2025-02-30,1,1,,,,,\n");
    Path none = folder.resolve("none.csv");
    Path picture = folder.resolve("out.svg");
    Ran ran =
        Ran.nape(
                "analyze",
                good.toString(),
                bad.toString(),
                none.toString(),
                "--plot",
                picture.toString())
            .isRejected();
    assertThat(ran.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(bad + ":2:migraine: "),
            line -> assertThat(line).startsWith(bad + ":2:pain: "),
            line -> assertThat(line).startsWith(bad + ":3:date: "),
            line -> assertThat(line).startsWith(none + ":0:: "));
    assertThat(picture).doesNotExist();
  }

  @Test
  void sameDiaryGivenTwiceDoesNotCountTwice() throws IOException {
    String diary = write("diary.csv", DIARY).toString();
    assertThat(Ran.nape("analyze", diary, diary).isRejected().err())
        .startsWith(diary + ":0:person: “a” stands in an earlier file");
  }

  @Test
  void pictureNeverReplacesADiary() throws IOException {
    Path diary = write("diary.csv", DIARY);
    Ran.nape("analyze", diary.toString(), "--plot", diary.toString()).isRejected();
    assertThat(diary).hasContent(DIARY);
  }

  @Test
  void massageDaysCalledCyclesProveNothing() throws IOException {
    String byWhim =
        Csv.days("a", 364, i -> i % 3 == 0 ? "0,0" : "1,1", i -> whim(i) + (i / 28 + 1));
    Ran ran = cycle28(byWhim).isRejected();
    assertThat(ran.err().lines()).hasSize(13).allMatch(line -> line.contains(":0:cycle: “a”: "));
  }

  private static String whim(int day) {
    return day % 3 == 0 ? "on," : "off,";
  }

  @ParameterizedTest
  @CsvSource({"2, 1, is longer than 28 days", "1, 13, comes after cycle 13"})
  void cyclesAreMonthsOneAfterAnother(String number, String mistaken, String complaint)
      throws IOException {
    String diary =
        Csv.cycles("a", 13, "0,0", "1,1").replace("," + number + "\n", "," + mistaken + "\n");
    assertThat(cycle28(diary).isRejected().err().lines())
        .hasSize(1)
        .allMatch(line -> line.contains(complaint));
  }

  @Test
  void everyPersonWithoutCyclesIsNamed() throws IOException {
    String diary = Csv.cycles("a", 4, "0,0", "1,1") + Csv.beforeAfter("b", 56, i -> "1,1");
    assertThat(cycle28(diary).isRejected().err().lines())
        .hasSize(1)
        .allMatch(line -> line.contains(":0:cycle: “b”: --design cycle28 needs"));
  }

  @Test
  void namesCannotMoveTheCursor() throws IOException {
    String diary = Csv.HEADINGS + "\"a\u001b[31m\nb\u202e\",2025-01-06,1,1,,,,on,\n";
    Ran ran = Ran.nape("analyze", write("diary.csv", diary).toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("a·[31m·b·").doesNotContain("\u001b", "\u202e");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n"})
  void lineEndsAndByteOrderMarkChangeNothing(String lineEnd) throws IOException {
    Path diary = write("diary.csv", DIARY);
    Path other = write("sub.csv", "\uFEFF" + DIARY.replace("\n", lineEnd));
    assertThat(Ran.nape("analyze", other.toString()).out())
        .isEqualTo(Ran.nape("analyze", diary.toString()).out());
  }

  @Test
  void badOptionIsOneLine() {
    assertThat(Ran.nape("analyze", "x.csv", "--design", "coin").isRejected().err().lines())
        .hasSize(1);
  }

  @Test
  void outputThatIsLostIsAFault() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    Console console =
        Console.of(java.io.InputStream.nullInputStream(), full, OutputStream.nullOutputStream());
    String diary = write("diary.csv", DIARY).toString();
    assertThat(Nape.run(console, () -> Instant.parse("2026-11-21T12:00:00Z"), "analyze", diary))
        .isEqualTo(1);
  }

  private Ran cycle28(String rows) throws IOException {
    return Ran.nape(
        "analyze", write("diary.csv", Csv.HEADINGS + rows).toString(), "--design", "cycle28");
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
