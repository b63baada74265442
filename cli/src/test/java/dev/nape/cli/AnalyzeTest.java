package dev.nape.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AnalyzeTest {

  private static final Path SAMPLES = Path.of("../core/src/test/resources/dev/nape/trial");
  private static final String KOSTECKI_DILLON = "../data/kostecki_dillon.csv";
  private static final String HEADINGS =
      "person,date,headache,migraine,pain,acute_medication,massage,phase,cycle\n";

  @TempDir private Path folder;

  /** What R counts, less the one row that stands twice for the same person and day. */
  @Test
  void kosteckiDillonDiariesGiveTheCountsOfR() throws IOException {
    JsonNode report = Ran.json("analyze", KOSTECKI_DILLON, "--json");
    JsonNode people = report.get("people");
    assertThat(people).hasSize(133);
    assertThat(sum(people, "baseline", "days")).isEqualTo(700);
    assertThat(sum(people, "baseline", "headacheDays")).isEqualTo(443);
    assertThat(sum(people, "on", "days")).isEqualTo(3452 - 1);
    assertThat(sum(people, "on", "headacheDays") + sum(people, "on", "migraineDays"))
        .isEqualTo(2223);
    assertThat(all(people).filter(p -> p.has("estimate"))).hasSize(55);
    assertThat(all(people).map(p -> p.get("verdict").asString()).distinct())
        .containsExactly("observed-only");
    assertThat(report.get("problems")).hasSize(1);
  }

  @Test
  void kosteckiDillonDiariesShowNothingTogether() throws IOException {
    JsonNode pooled = Ran.json("analyze", KOSTECKI_DILLON, "--json").get("pooled");
    assertThat(pooled.get("people").asInt()).isEqualTo(55);
    assertThat(pooled.get("outcome").asString()).isEqualTo("headacheDays");
    assertThat(pooled.get("fewerPer28").asDouble()).isCloseTo(0.45, within(0.01));
    assertThat(pooled.get("low").asDouble()).isNegative();
    assertThat(pooled.get("high").asDouble()).isPositive();
    assertThat(pooled.get("words").asString()).contains("describes and does not prove");
  }

  @Test
  void exampleDiaryOf52WeeksHelps() throws IOException {
    Path diary = write("diary.csv", exampleDiary());
    JsonNode person =
        Ran.json("analyze", diary.toString(), "--design", "cycle28", "--json").get("people").get(0);
    assertThat(person.get("person").asString()).isEqualTo("example");
    assertThat(person.get("days").get("observed").asInt()).isEqualTo(294);
    assertThat(person.get("days").get("missing").asInt()).isEqualTo(70);
    assertThat(person.get("phases").get("on").get("days").asInt()).isEqualTo(124);
    assertThat(person.get("phases").get("on").get("migraineDays").asInt()).isEqualTo(25);
    assertThat(person.get("phases").get("off").get("days").asInt()).isEqualTo(106);
    assertThat(person.get("phases").get("off").get("migraineDays").asInt()).isEqualTo(44);
    assertClose(person.get("estimate"), "fewerPer28", 6.01524974643319);
    assertClose(person.get("estimate"), "low", 0.787378069056736);
    assertClose(person.get("estimate"), "high", 11.2431214238096);
    assertClose(person.get("p"), "moderated", 0.026241485805958);
    assertClose(person.get("p"), "exact", 0.033935546875);
    assertThat(person.get("evidence").asDouble()).isCloseTo(3.0, within(0.05));
    assertThat(person.get("verdict").asString()).isEqualTo("helps");
    assertThat(person.get("confirmed").asBoolean()).isTrue();
    assertThat(person.get("weeksNeeded").get("halving").asInt()).isZero();
  }

  @Test
  void sameDiaryWithoutTheWordOfACoinIsObservedOnly() throws IOException {
    Path diary = write("diary.csv", exampleDiary());
    JsonNode person = Ran.json("analyze", diary.toString(), "--json").get("people").get(0);
    assertThat(person.get("verdict").asString()).isEqualTo("observed-only");
    assertThat(person.has("p")).isFalse();
    assertThat(Ran.nape("analyze", diary.toString()).out())
        .contains("observed only")
        .doesNotContainIgnoringCase("helps");
  }

  @Test
  void standardInputIsReadForAHyphen() throws IOException {
    byte[] diary = exampleDiary().getBytes(StandardCharsets.UTF_8);
    Ran run = Ran.nape(new ByteArrayInputStream(diary), "analyze", "-", "--design", "CYCLE28");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("helps", "6.0 (0.8 to 11.2)", "Confirmed by the coin-flip");
  }

  @Test
  void severalFilesMakeOneReport() throws IOException {
    String one = "date,headache,migraine,phase\n2026-01-01,1,1,baseline\n2026-01-02,0,,on\n";
    Path first = write("anna.csv", one);
    Path second = write("ben.csv", one);
    JsonNode report = Ran.json("analyze", first.toString(), second.toString(), "--json");
    assertThat(all(report.get("people")).map(p -> p.get("person").asString()))
        .containsExactly("anna", "ben");
    assertThat(report.has("pooled")).isFalse();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      textBlock =
          """
          '1,2026-01-01,2,,,,,,',                        ':2:headache: '
          '1,2026-01-32,1,,,,,,',                        ':2:date: '
          '1,2026-01-01,1,1,11,,,,',                     ':2:pain: '
          '1,2026-01-01,0,1,,,,,',                       ':2:'
          '1,2026-01-01,1,1,,,,during,',                 ':2:phase: '
          '1,2031-01-01,1,1,,,,,',                       ':2:date: '
          """)
  void badRowRejectsTheFileAndNothingElseIsDone(String row, String place) throws IOException {
    Path diary = write("bad.csv", HEADINGS + row + "\n1,2026-02-01,0,,,,,,\n");
    Ran run = Ran.nape("analyze", diary.toString(), "--json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.startsWith(diary + place));
  }

  @Test
  void plotIsAnSvgBesideTheReport() throws IOException {
    Path svg = folder.resolve("out.svg");
    Path diary = write("diary.csv", exampleDiary());
    assertThat(Ran.nape("analyze", diary.toString(), "--plot", svg.toString()).code()).isZero();
    assertThat(svg).content().startsWith("<").contains("<svg", "</svg>");
    assertThat(Ran.nape("analyze", KOSTECKI_DILLON, "--plot", svg.toString()).code()).isZero();
  }

  @Test
  void plotThatCannotBeWrittenLeavesNoReport() {
    Ran run =
        Ran.nape("analyze", KOSTECKI_DILLON, "--plot", folder.resolve("no/out.svg").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("out.svg:0:: cannot be written");
  }

  @Test
  void folderIsNoDiary() {
    Ran run = Ran.nape("analyze", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(folder + ":0:: cannot be read");
  }

  @Test
  void missingFileIsRejected() {
    Ran run = Ran.nape("analyze", folder.resolve("none.csv").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.csv:0:: cannot be read: there is no such file");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void cyclesMustBeNamedForTheirDesign() throws IOException {
    Path diary = write("plain.csv", HEADINGS + "1,2026-01-01,1,1,,,,on,\n");
    Ran run = Ran.nape("analyze", diary.toString(), "--design", "cycle28");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(diary + ":0:cycle: ");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"--design,coin", "--cycles,3", "--cycles,many", "--zone,Mars", "--unknown,1"})
  void badOptionIsRejected(String option, String value) {
    Ran run = Ran.nape("analyze", KOSTECKI_DILLON, option, value);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank();
  }

  private static long sum(JsonNode people, String phase, String number) {
    return all(people).mapToLong(p -> p.at("/phases/" + phase + "/" + number).asLong(0)).sum();
  }

  private static java.util.stream.Stream<JsonNode> all(JsonNode people) {
    return StreamSupport.stream(people.spliterator(), false);
  }

  private static void assertClose(JsonNode node, String key, double expected) {
    assertThat(node.get(key).asDouble()).as(key).isCloseTo(expected, within(1e-9));
  }

  /** The synthetic diary as a plain file; the first three days of each block are wash-out. */
  private static String exampleDiary() throws IOException {
    List<String> rows = Files.readAllLines(SAMPLES.resolve("example_diary_52w.csv"));
    StringBuilder csv = new StringBuilder(HEADINGS);
    IntStream.range(1, rows.size())
        .forEach(i -> {
          String[] cell = rows.get(i).split(",", -1);
          LocalDate date = LocalDate.of(2025, 1, 6).plusDays(Long.parseLong(cell[0]) - 1);
          String block = cell[4].equals("1") ? "on" : "off";
          String phase = Integer.parseInt(cell[3]) <= 3 ? "washout" : block;
          String headache = cell[5];
          csv.append(
              "example,%s,%s,%s,,,,%s,%s\n".formatted(date, headache, cell[5], phase, cell[1]));
        });
    return csv.toString();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
