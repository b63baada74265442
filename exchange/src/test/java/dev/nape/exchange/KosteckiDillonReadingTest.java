package dev.nape.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.StudyPhase;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KosteckiDillonReadingTest {

  private static final String HEADER = "id,time,dos,hatype,age,airq,medication,headache,sex\n";

  @Test
  void theRealFileIsReadInFull() {
    ImportedDiary diary = Reading.diary(Reading.resource("kostecki_dillon.csv"));

    assertThat(diary.format()).isEqualTo(Format.KOSTECKI_DILLON);
    assertThat(diary.rows()).isEqualTo(4_152);
    assertThat(diary.people()).hasSize(133);
    assertThat(Reading.shown(diary))
        .as("the original repeats one row")
        .containsExactly(
            "2853:date: The entry for 1998-06-18 stands in line 2852 already."
                + " It was counted once.");
  }

  /**
   * Published: 443 of 700 days before the start and 2,223 of 3,452 after it, repeated row included.
   */
  @Test
  void headacheDaysBeforeAndAfterAreThePublishedOnes() {
    List<Day> days =
        Reading.diary(Reading.resource("kostecki_dillon.csv")).people().stream()
            .flatMap(person -> person.days().stream())
            .map(ImportedDay::day)
            .toList();

    assertThat(count(days, day -> day.phase() == StudyPhase.BASELINE)).isEqualTo(700);
    assertThat(count(days, day -> day.phase() == StudyPhase.ON)).isEqualTo(3_452 - 1);
    assertThat(count(days, day -> inPain(day) && day.phase() == StudyPhase.BASELINE))
        .isEqualTo(443);
    assertThat(count(days, day -> inPain(day) && day.phase() == StudyPhase.ON)).isEqualTo(2_223);
  }

  private static boolean inPain(Day day) {
    return day.headache() == Answer.YES;
  }

  private static long count(List<Day> days, Predicate<Day> which) {
    return days.stream().filter(which).count();
  }

  @Test
  void whatIsNotTakenIsSaid() {
    ImportedDiary diary =
        Reading.sound(Reading.text(HEADER + "1,-1,5,Aura,30,9,continuing,yes,female\n"));

    assertThat(diary.mappings().stream().filter(FieldMapping::dropped).map(FieldMapping::column))
        .containsExactly("dos", "hatype", "age", "airq", "medication", "sex");
    assertThat(diary.mappings().get(6).text(Locale.ENGLISH))
        .isEqualTo("not taken: a level of use, not what was taken on the day");
    assertThat(diary.people().getFirst().days().getFirst().day().date())
        .isEqualTo(Reading.START.minusDays(1));
  }

  @Test
  void theNumberedRowsThatRWritesAreAccepted() {
    ImportedDiary diary =
        Reading.sound(Reading.text("\"\",\"id\",\"time\",\"headache\"\n\"1\",7,0,\"no\"\n"));

    assertThat(diary.people()).extracting(ImportedPerson::person).containsExactly("7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,x,5,Aura,30,9,none,yes,female       | 2:time: “x” is not a whole number from -36500 to 36500.
          1,,5,Aura,30,9,none,yes,female        | 2:time: Nothing is given.
          ,1,5,Aura,30,9,none,yes,female        | 2:id: Nothing is given.
          1,1,5,Aura,30,9,none,maybe,female     | 2:headache: “maybe” is not one of: yes, no, NA.
          1,1,5,Aura,30,9,lots,yes,female       | 2:medication: “lots” is not one of: none, reduced, continuing, NA.
          1,1,5,Cluster,30,9,none,yes,female    | 2:hatype: “Cluster” is not one of: Aura, Mixed, No Aura, NA.
          1,1,5,Aura,30,9,none,yes,f            | 2:sex: “f” is not one of: female, male, NA.
          1,1,5,Aura,old,9,none,yes,female      | 2:age: “old” is not a number.
          1,20000,5,Aura,30,9,none,yes,female   | 2:time: 2053-03-04 is in the future.
          """)
  void aBadRowIsRejectedWithItsReason(String row, String shown) {
    assertThat(Reading.shown(Reading.diary(Reading.text(HEADER + row + "\n"))))
        .containsExactly(shown);
  }
}
