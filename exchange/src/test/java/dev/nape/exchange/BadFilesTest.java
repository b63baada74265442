package dev.nape.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFilesTest {

  private static String rejected(byte[] content) {
    return Reading.shown(Reading.rejection(Reading.bytes(content)));
  }

  private static String rejected(String content) {
    return rejected(content.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n\r\n", ",,,\n", "\uFEFF", "\uFEFF\n"})
  void nothingIsSaidToBeEmpty(String content) {
    assertThat(rejected(content)).isEqualTo("0:: The file is empty.");
  }

  @Test
  void headingsAloneAreNoDiary() {
    assertThat(rejected("person,date,pain\n"))
        .isEqualTo("0:: There are headings, but no entries under them.");
  }

  @Test
  void textThatIsNotUtf8IsRejectedWithItsPlace() {
    byte[] latin1 = "person,date\nMüller,2026-01-01\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(rejected(latin1))
        .isEqualTo(
            "2:: The file is not UTF-8 text: byte 14 does not belong there. Save it as UTF-8.");
  }

  @Test
  void aFileCutWithinACharacterIsNotUtf8() {
    byte[] whole = "person,date\nMü".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

    assertThat(rejected(cut)).startsWith("2:: The file is not UTF-8 text: byte 14 ");
  }

  @Test
  void aBadByteFarIntoTheFileIsFound() {
    String lines = "date\n" + "2026-01-01\n".repeat(20_000);
    byte[] content = (lines + "?").getBytes(StandardCharsets.UTF_8);
    content[content.length - 1] = (byte) 0xFF;

    assertThat(rejected(content))
        .startsWith("20002:: The file is not UTF-8 text: byte " + content.length + " ");
  }

  @Test
  void utf16IsNamed() {
    String message = "0:: The file is UTF-16 text. Save it as UTF-8.";

    assertThat(rejected("\uFEFFdate\n".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(message);
    assertThat(rejected("date\n".getBytes(StandardCharsets.UTF_16))).isEqualTo(message);
    assertThat(rejected("date\n".getBytes(StandardCharsets.UTF_16LE)))
        .startsWith("1:: There is a zero byte in the file");
  }

  @Test
  void theMarkBeforeUtf8AndWindowsLineEndsAreAccepted() {
    ImportedDiary diary =
        Reading.sound(Reading.text("\uFEFFdate,pain\r\n2026-01-01,3\r\n2026-01-02,4\r\n"));

    assertThat(diary.people().getFirst().days()).hasSize(2);
  }

  @Test
  void archivesAndDocumentsAreNamed() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream entries = new ZipOutputStream(zip)) {
      entries.putNextEntry(new ZipEntry("xl/workbook.xml"));
    }
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    new GZIPOutputStream(gzip).close();

    assertThat(rejected(zip.toByteArray())).startsWith("0:: This is a ZIP archive or an Excel");
    assertThat(rejected(gzip.toByteArray())).startsWith("0:: This is a gzip archive");
    assertThat(rejected("%PDF-1.7\n")).startsWith("0:: This is a PDF");
    assertThat(rejected(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
        .startsWith("0:: This is an old Excel");
    assertThat(rejected("date\n2026-01-01\0\n")).startsWith("2:: There is a zero byte");
  }

  @Test
  void aQuoteThatIsNeverClosedIsFoundWhereItBegan() {
    String content = "person,date\na,2026-01-01\n\"b\nb\",\"2026-01-02\nc,2026-01-01\n";

    assertThat(rejected(content))
        .isEqualTo("4:: The cell that begins in this line opens a quote that is never closed.");
  }

  @Test
  void quotesInQuotesMustBeDoubled() {
    assertThat(rejected("person,date\na,2026-01-01\n\"b \"quoted\" b\",2026-01-02\n"))
        .startsWith("3:: In the cell that begins in this line, something follows a closing quote.");
    assertThat(
            Reading.sound(Reading.text("person,date\n\"b \"\"quoted\"\" b\",2026-01-02\n"))
                .people())
        .extracting(ImportedPerson::person)
        .containsExactly("b \"quoted\" b");
  }

  @Test
  void aHundredThousandColumnsAreTooMany() {
    String commas = ",".repeat(99_999);

    assertThat(rejected("date" + commas + "\n2026-01-01\n"))
        .isEqualTo("1:: There are 100000 headings. No diary has so many.");
    assertThat(
            Reading.shown(Reading.diary(Reading.text("date,pain\n2026-01-01,1" + commas + "\n"))))
        .containsExactly("2:: There are 100001 cells under 2 headings.");
  }

  @Test
  void fiftyMegabytesWithoutALineEndAreOneLongCell() {
    InputStream endless = new Repeated("date\n", "x", 50L << 20);

    assertThat(Reading.shown(Reading.rejection(Reading.stream(endless))))
        .startsWith("2:: The cell that begins in this line is longer than any diary entry.");
  }

  @Test
  void fiftyMegabytesInOneQuoteAreOneLongCell() {
    InputStream endless = new Repeated("date\n\"", "x\n", 50L << 20);

    assertThat(Reading.shown(Reading.rejection(Reading.stream(endless))))
        .startsWith("2:: The cell that begins in this line is longer than any diary entry.");
  }

  @Test
  void moreEntriesThanAllowedRejectTheFile() {
    Repeated large = new Repeated("date\n", "2026-01-01\n", 200L << 20);

    assertThat(Reading.shown(Reading.rejection(Reading.stream(large))))
        .isEqualTo("50002:: There are more than 50000 entries. Split the file.");
    assertThat(large.position()).as("the rest is not even read").isLessThan(1 << 20);
  }

  @Test
  void aStreamThatFailsIsNoProblemOfTheFile() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection lost");
          }
        };

    assertThatThrownBy(() -> DiaryFiles.read(broken, Reading.OPTIONS))
        .isInstanceOf(IOException.class)
        .hasMessage("connection lost");
  }

  @Test
  void aFaultOfTheMachineIsNoProblemOfTheFile() {
    InputStream broken =
        new Repeated("date\n", "2026-01-01\n", 1L << 20) {
          @Override
          public int read() {
            if (position() > 1_000) {
              throw new OutOfMemoryError("none left");
            }
            return super.read();
          }
        };

    assertThatThrownBy(() -> DiaryFiles.read(broken, Reading.OPTIONS))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void messagesCarryNothingThatCouldDisturbATerminal() {
    Problem problem = Problem.at(1, "a\u001b[2J", "value.date", "\u202Eevil\r\n" + "x".repeat(500));

    assertThat(problem.field()).isEqualTo("a·[2J");
    assertThat(problem.text(Locale.ENGLISH))
        .isEqualTo("“·evil··" + "x".repeat(113) + "…” is not a date such as 2026-11-21.");
  }

  @Test
  void messagesAreEnglishWhereThereIsNoTranslation() {
    assertThat(Problem.at(0, "", "file.empty").text(Locale.JAPANESE))
        .isEqualTo("The file is empty.");
  }
}
