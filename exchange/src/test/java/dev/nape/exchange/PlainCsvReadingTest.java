package dev.nape.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.Pain;
import dev.nape.diary.StudyPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainCsvReadingTest {

  private static final String HEADER =
      "person,date,headache,migraine,pain,acute_medication,massage,phase,cycle\n";

  @Test
  void aFullRowBecomesADay() {
    ImportedDiary diary = Reading.sound(Reading.text(HEADER + "p1,2026-01-02,1,1,7,1,0,on,3\n"));

    assertThat(diary.format()).isEqualTo(Format.PLAIN_CSV);
    assertThat(diary.rows()).isEqualTo(1);
    assertThat(diary.people())
        .containsExactly(
            new ImportedPerson(
                "p1",
                List.of(),
                List.of(
                    new ImportedDay(
                        new Day(
                            LocalDate.parse("2026-01-02"),
                            Answer.YES,
                            Answer.YES,
                            new Pain(7),
                            Answer.YES,
                            Answer.NO,
                            StudyPhase.ON,
                            Day.Context.NOT_RECORDED,
                            ""),
                        OptionalInt.of(3)))));
  }

  @Test
  void emptyCellsAndMissingColumnsAreNotRecorded() {
    ImportedDiary wide = Reading.sound(Reading.text(HEADER + "p,2026-01-02,,,,,,,\n"));
    ImportedDiary narrow = Reading.sound(Reading.text("date,person\n2026-01-02,p\n"));

    assertThat(wide.people()).isEqualTo(narrow.people());
    assertThat(narrow.people().getFirst().days())
        .containsExactly(
            new ImportedDay(Day.of(LocalDate.parse("2026-01-02")), OptionalInt.empty()));
  }

  @Test
  void columnsComeInAnyOrderAndOnePersonNeedsNoName() {
    ImportedDiary diary =
        Reading.sound(Reading.text("massage,date,migraine\n1,2026-01-02,0\n,2026-01-01,1\n"));

    assertThat(diary.people()).hasSize(1);
    assertThat(diary.people().getFirst().person()).isEmpty();
    assertThat(diary.people().getFirst().days())
        .extracting(d -> d.day().massage())
        .containsExactly(Answer.YES, Answer.NOT_RECORDED);
  }

  @Test
  void peopleKeepTheOrderInWhichTheyAreNamed() {
    ImportedDiary diary =
        Reading.sound(Reading.text("person,date\nb,2026-01-01\na,2026-01-01\nb,2026-01-02\n"));

    assertThat(diary.people()).extracting(ImportedPerson::person).containsExactly("b", "a");
    assertThat(diary.people().getFirst().days()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          p,2026-02-29,,,,,,,      | 2:date: “2026-02-29” is not a date such as 2026-11-21.
          p,21.11.2026,,,,,,,      | 2:date: “21.11.2026” is not a date such as 2026-11-21.
          p,2026-1-2,,,,,,,        | 2:date: “2026-1-2” is not a date such as 2026-11-21.
          p,,,,,,,,                | 2:date: Nothing is given.
          p,1899-12-31,,,,,,,      | 2:date: 1899-12-31 is before 1900.
          p,2026-11-22,,,,,,,      | 2:date: 2026-11-22 is in the future.
          ,2026-01-01,,,,,,,       | 2:person: Nothing is given.
          p,2026-01-01,yes,,,,,,   | 2:headache: “yes” is not 0, 1 or empty.
          p,2026-01-01,,2,,,,,     | 2:migraine: “2” is not 0, 1 or empty.
          p,2026-01-01,,,11,,,,    | 2:pain: “11” is not a whole number from 0 to 10.
          p,2026-01-01,,,-1,,,,    | 2:pain: “-1” is not a whole number from 0 to 10.
          p,2026-01-01,,,3.5,,,,   | 2:pain: “3.5” is not a whole number from 0 to 10.
          p,2026-01-01,,,NaN,,,,   | 2:pain: “NaN” is not a whole number from 0 to 10.
          p,2026-01-01,,,٣,,,,     | 2:pain: “٣” is not a whole number from 0 to 10.
          p,2026-01-01,,,99999999999,,,, | 2:pain: “99999999999” is not a whole number from 0 to 10.
          p,2026-01-01,,,=1+1,,,,  | 2:pain: “=1+1” is not a whole number from 0 to 10.
          p,2026-01-01,,,,,,ON,    | 2:phase: “ON” is not one of: off, on, baseline, washout.
          p,2026-01-01,,,,,,,0     | 2:cycle: “0” is not a whole number from 1 to 10000.
          p,2026-01-01,0,1,,,,,    | 2:migraine: A migraine on a day without headache.
          p,2026-01-01,0,,4,,,,    | 2:pain: Pain 4 on a day without headache.
          p,2026-01-01,1           | 2:: There are 3 cells under 9 headings.
          p,2026-01-01,,,,,,,,     | 2:: There are 10 cells under 9 headings.
          """)
  void aBadRowIsRejectedWithItsReason(String row, String shown) {
    ImportedDiary diary =
        Reading.diary(Reading.text(HEADER + row + "\nq,2026-01-01,1,1,7,1,0,on,3\n"));

    assertThat(Reading.shown(diary)).containsExactly(shown);
    assertThat(diary.people()).extracting(ImportedPerson::person).containsExactly("q");
    assertThat(diary.rows()).isEqualTo(2);
    assertThat(diary.problemCount()).isEqualTo(1);
  }

  @Test
  void everyBadCellOfARowIsReported() {
    ImportedDiary diary = Reading.diary(Reading.text(HEADER + ",2026-13-01,x,,y,,,z,-\n"));

    assertThat(diary.problems())
        .extracting(Problem::field)
        .containsExactly("person", "date", "headache", "pain", "phase", "cycle");
  }

  @Test
  void aSecondEntryForADateIsRejectedWithBothLines() {
    ImportedDiary diary =
        Reading.diary(
            Reading.text(
                """
                person,date,headache
                p,2026-01-02,1
                p,2026-01-01,1
                q,2026-01-02,1
                p,2026-01-02,0
                p,2026-01-01,1
                """));

    assertThat(Reading.shown(diary))
        .containsExactly(
            "5:date: There is another entry for 2026-01-02, in line 2.",
            "6:date: The entry for 2026-01-01 stands in line 3 already. It was counted once.");
    assertThat(diary.problems()).extracting(Problem::isRepetition).containsExactly(false, true);
    assertThat(diary.people().getFirst().days()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          person,headache             | 1:date: The heading “date” is missing.
          date,headache,headache      | 1:headache: The heading “headache” stands twice.
          date,mood                   | 1:mood: “mood” is not a column of this format. It knows: person, date, headache, migraine, pain, acute_medication, massage, phase, cycle.
          date,Pain                   | 1:Pain: “Pain” is not a column of this format. It knows: person, date, headache, migraine, pain, acute_medication, massage, phase, cycle.
          date;headache;pain          | 1:: The cells are not separated by commas. Save the file as CSV, comma-separated, in UTF-8.
          Datum,Kopfschmerz           | 1:: The first line is not the heading of any diary Nape can read. It begins with “Datum”.
          """)
  void aBadHeadingRejectsTheFile(String header, String shown) {
    assertThat(Reading.shown(Reading.rejection(Reading.text(header + "\n2026-01-01,1,1\n"))))
        .isEqualTo(shown);
  }

  @Test
  void onlyTheFirstThousandProblemsAreKeptAndAllAreCounted() {
    ImportedDiary diary = Reading.diary(Reading.text("date\n" + "x\n".repeat(1_500)));

    assertThat(diary.problems()).hasSize(ImportedDiary.SHOWN);
    assertThat(diary.problemCount()).isEqualTo(1_500);
    assertThat(diary.people()).isEmpty();
  }

  @Test
  void formulaLookingNamesStayText() {
    ImportedDiary diary =
        Reading.sound(
            Reading.text(
                "person,date\n\"=HYPERLINK(\"\"x\"\")\",2026-01-01\n@SUM(A1),2026-01-01\n"
                    + "'+cmd,2026-01-01\n"));

    assertThat(diary.people())
        .extracting(ImportedPerson::person)
        .containsExactly("=HYPERLINK(\"x\")", "@SUM(A1)", "+cmd");
  }

  @Test
  void rowsOfNothingButCommasAreNoRows() {
    ImportedDiary diary = Reading.sound(Reading.text("date,pain\n\n2026-01-01,3\n,\n\n,\n"));

    assertThat(diary.rows()).isEqualTo(1);
  }

  @Test
  void everyColumnIsAccountedFor() {
    ImportedDiary diary = Reading.sound(Reading.text("date,acute_medication\n2026-01-01,1\n"));

    assertThat(diary.mappings())
        .containsExactly(
            new FieldMapping("date", "date", false),
            new FieldMapping("acute_medication", "acute_medication", false));
  }
}
