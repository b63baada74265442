package dev.nape.exchange.plot;

import static dev.nape.exchange.plot.Diaries.MONDAY;
import static dev.nape.exchange.plot.Diaries.attack;
import static dev.nape.exchange.plot.Diaries.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.Diary;
import dev.nape.diary.StudyPhase;
import dev.nape.exchange.plot.TimelinePlot.Subject;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandaloneTest {

  private static Diary days(int count) {
    return new Diary(
        List.of(),
        IntStream.range(0, count)
            .mapToObj(i -> day(i, i % 3 == 0 ? Answer.YES : Answer.NO, null))
            .toList());
  }

  private static Drawn draw(List<Subject> people) {
    return Drawn.of(TimelinePlot.standalone("Title", people, Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({"1,1", "7,1", "8,2", "91,13", "92,14", "364,52"})
  void onePersonGetsALineAWeek(int days, int weeks) {
    Drawn drawn = draw(List.of(new Subject("", days(days))));

    assertThat(drawn.count("week")).isEqualTo(weeks);
    assertThat(drawn.count("st-base") - 1).as("days, beside the key").isEqualTo(days);
  }

  @Test
  void theFileExplainsItselfInWords() {
    Drawn drawn = draw(List.of(new Subject("", days(14))));

    assertThat(drawn.root().getNamespaceURI()).isNull();
    assertThat(drawn.root().getAttribute("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(drawn.texts("title")).containsExactly("Title");
    assertThat(drawn.texts("sub"))
        .containsExactly(
            "From 5 October 2026 to 18 October 2026. One week a line, the newest first.");
    assertThat(drawn.texts("key")).contains("massage", "acute medicine", "not logged");
    assertThat(drawn.all("style").getFirst().getTextContent())
        .contains("prefers-color-scheme:dark");
  }

  @Test
  void manyPeopleGetALineEach() {
    Drawn drawn =
        draw(
            IntStream.range(0, 5).mapToObj(i -> new Subject("person " + i, days(10 + i))).toList());

    assertThat(drawn.count("person")).isEqualTo(5);
    assertThat(drawn.texts("name")).startsWith("person 0", "person 1");
    assertThat(drawn.texts("count")).contains("4 / 10", "5 / 14");
  }

  @Test
  void aRunOfDaysIsOneBarInOnePath() {
    Diary diary =
        new Diary(
            List.of(attack("2026-10-05T06:00", "2026-10-06T18:00", 7)),
            List.of(day(2, Answer.YES, null), day(3, Answer.NO, null), day(5, Answer.NO, null)));
    Drawn drawn =
        draw(List.of(new Subject("a", diary), new Subject("b", new Diary(List.of(), List.of()))));

    assertThat(bars(drawn, "pe-migraine")).isEqualTo(1);
    assertThat(bars(drawn, "pe-headache")).isEqualTo(1);
    assertThat(bars(drawn, "pe-free")).isEqualTo(2);
  }

  private static long bars(Drawn drawn, String style) {
    return drawn.paths(style).getFirst().chars().filter(c -> c == 'M').count();
  }

  @Test
  void aLineMarksWhereTheTrialBeginsAndTheCountsStandBesideIt() {
    List<Day> days =
        Stream.of(
                IntStream.range(0, 4).mapToObj(i -> day(i, Answer.YES, StudyPhase.BASELINE)),
                IntStream.range(4, 10)
                    .mapToObj(i -> day(i, i == 4 ? Answer.YES : Answer.NO, StudyPhase.ON)))
            .flatMap(s -> s)
            .toList();
    Drawn drawn =
        draw(
            List.of(
                new Subject("a", new Diary(List.of(), days)),
                new Subject("b", new Diary(List.of(), days.subList(4, 10)))));

    assertThat(drawn.count("pe-start")).as("one, and the key").isEqualTo(2);
    assertThat(drawn.texts("count")).containsExactly("4 / 4", "1 / 6", "", "1 / 6");
  }

  @Test
  void moreThanTwoHundredPeopleAreCutAndThePictureSaysSo() {
    Drawn drawn =
        draw(IntStream.range(0, 1_234).mapToObj(i -> new Subject("p" + i, days(3))).toList());

    assertThat(drawn.count("person")).isEqualTo(200);
    assertThat(drawn.texts("sub").getFirst()).contains("The first 200 of 1,234 people");
  }

  @Test
  void namesAreTextWhateverTheyHold() {
    Drawn drawn =
        draw(
            List.of(
                new Subject("<script>alert(1)</script>", days(2)),
                new Subject("]]>&\"'\u0007\uFFFF", days(2))));

    assertThat(drawn.all("script")).isEmpty();
    assertThat(drawn.texts("name")).containsExactly("<script>alert(1)</s…", "]]>&\"'\uFFFD\uFFFD");
  }

  @Test
  void aPictureNeedsARecord() {
    List<Subject> nobody = List.of(new Subject("", new Diary(List.of(), List.of())));

    assertThatThrownBy(() -> draw(nobody)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void otherLanguagesGetTheirNamesOfDaysAndMonths() {
    String german =
        TimelinePlot.standalone("Titel", days(7), MONDAY, MONDAY.plusDays(6), Locale.GERMAN);

    assertThat(Drawn.of(german).texts("date")).containsExactly("5 Okt.");
  }
}
