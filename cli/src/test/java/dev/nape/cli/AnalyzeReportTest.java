package dev.nape.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the two forms of output say, and what they leave out. */
class AnalyzeReportTest {

  private static final String HONEST = "Nobody drew lots, so this describes and does not prove.";
  private static final IntFunction<String> EVERY_FOURTH = i -> i % 4 == 0 ? "1,1" : "0,0";

  @TempDir private Path folder;

  @Test
  void a133DiariesFitIn80ColumnsAndEndHonestly() {
    List<String> lines = Ran.nape("analyze", "../data/kostecki_dillon.csv").out().lines().toList();
    assertThat(lines)
        .filteredOn(line -> !line.startsWith("counted once"))
        .allMatch(line -> line.length() <= 80)
        .hasSizeGreaterThan(2 * 133);
    assertThat(String.join(" ", lines))
        .contains("Pooled: 55 of 133 people")
        .contains("1                        20 of 47  2.2 (-11.5 to 12.0)     observed only")
        .endsWith(HONEST);
  }

  @Test
  void bothRatesHaveLimitsInEachPhaseWhereBothAreKnown() throws IOException {
    IntFunction<String> answers = i -> i % 6 == 0 ? "1,1" : (i % 6 == 3 ? "1,0" : "0,0");
    String diary = write(Csv.beforeAfter("a", 84, answers));
    JsonNode rates = person(diary).get("rates");
    for (String phase : List.of("all", "baseline", "on")) {
      assertRate(rates.get(phase).get("headache"), 28 / 3.0);
      assertRate(rates.get(phase).get("migraine"), 28 / 6.0);
    }
    assertThat(Ran.nape("analyze", diary).out())
        .contains("  baseline                     42  9.3 (5.1 to 14.8)       4.7 (1.9 to 10.0)");
  }

  private static void assertRate(JsonNode rate, double per28) {
    assertThat(rate.get("per28").asDouble()).isCloseTo(per28, within(1e-9));
    assertThat(rate.get("low").asDouble()).isBetween(0.0, per28);
    assertThat(rate.get("high").asDouble()).isBetween(per28, 28.0);
  }

  @Test
  void diaryOfHeadachesOnlyHasNoMigraineRate() throws IOException {
    JsonNode person = person(write(Csv.beforeAfter("a", 84, i -> i % 3 == 0 ? "1," : "0,")));
    assertThat(person.get("outcome").asString()).isEqualTo("headacheDays");
    assertThat(person.at("/phases/on/headacheDays").asInt()).isEqualTo(14);
    assertThat(person.at("/phases/on").has("migraineDays")).isFalse();
    assertThat(person.at("/rates/on").has("migraine")).isFalse();
    assertThat(person.at("/rates/on").has("headache")).isTrue();
  }

  /** Every migraine day is a headache day, but a day without migraine may still have a headache. */
  @Test
  void diaryOfMigraineOnlyHasNoHeadacheRate() throws IOException {
    JsonNode person = person(write(Csv.beforeAfter("a", 84, i -> i % 3 == 0 ? ",1" : ",0")));
    assertThat(person.get("outcome").asString()).isEqualTo("migraineDays");
    assertThat(person.at("/rates/on").has("headache")).isFalse();
    assertThat(person.at("/rates/on/migraine/per28").asDouble()).isCloseTo(28 / 3.0, within(1e-9));
  }

  @Test
  void diaryWithoutPhasesStillShowsItsRate() throws IOException {
    String diary = write(Csv.days("a", 28, EVERY_FOURTH, i -> ","));
    assertThat(person(diary).at("/rates/all/migraine/per28").asDouble()).isEqualTo(7);
    assertThat(Ran.nape("analyze", diary).out())
        .contains("  all days", "7.0 (", "No day is recorded as before or since you began");
  }

  @Test
  void beforeAfterJsonHoldsWhatExistsAndNothingElse() throws IOException {
    JsonNode person = person(write(Csv.beforeAfter("a", 56, EVERY_FOURTH)));
    assertThat(person.propertyNames())
        .containsExactlyInAnyOrder(
            "person",
            "outcome",
            "days",
            "phases",
            "rates",
            "method",
            "estimate",
            "confirmed",
            "verdict",
            "words");
    assertThat(person.get("estimate").propertyNames())
        .containsExactlyInAnyOrder("fewerPer28", "low", "high", "method");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,0;0,0", "1,1;1,1", ",;,", "1,1;,", ",;0,0", "1,;0,", ",1;,0"})
  void noRecordMakesANumberThatIsNone(String answers) throws IOException {
    String[] arms = answers.split(";");
    String diary = write(Csv.cycles("a", 13, arms[0], arms[1]));
    for (String design : List.of("cycle28", "before-after")) {
      Ran ran = Ran.nape("analyze", diary, "--json", "--design", design);
      assertThat(ran.code()).isZero();
      assertThat(ran.out()).doesNotContain("NaN", "Infinity");
    }
  }

  @Test
  void largestPossibleBenefitIsNotMoreThan28Days() throws IOException {
    String diary = write(Csv.cycles("a", 1, "0,0", "1,1"));
    JsonNode estimate =
        Ran.json("analyze", diary, "--json", "--design", "cycle28").at("/people/0/estimate");
    assertThat(estimate.get("fewerPer28").asDouble()).isEqualTo(28);
    assertThat(estimate.get("high").asDouble()).isEqualTo(28);
  }

  @Test
  void undecidedTrialSaysThatItsEndIsStillToCome() throws IOException {
    String diary = write(Csv.cycles("a", 4, "0,0", "1,1"));
    assertThat(Ran.nape("analyze", diary, "--design", "cycle28").out().replace('\n', ' '))
        .contains("The planned end has not come", "not clear yet")
        .doesNotContain("about 0 more weeks");
  }

  @Test
  void peopleComeInTheOrderOfTheFileHoweverManyThereAre() throws IOException {
    String rows =
        IntStream.range(0, 500)
            .mapToObj(i -> Csv.beforeAfter("p" + i, i == 0 ? 600 : 10, EVERY_FOURTH))
            .collect(Collectors.joining());
    JsonNode people = Ran.json("analyze", write(rows), "--json").get("people");
    assertThat(people)
        .extracting(person -> person.get("person").asString())
        .containsExactlyElementsOf(IntStream.range(0, 500).mapToObj(i -> "p" + i).toList());
  }

  private static JsonNode person(String diary) {
    return Ran.json("analyze", diary, "--json").get("people").get(0);
  }

  private String write(String rows) throws IOException {
    return Files.writeString(folder.resolve("diary.csv"), Csv.HEADINGS + rows).toString();
  }
}
