package dev.nape.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.Pain;
import dev.nape.diary.StudyPhase;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class PlainCsvRoundTripTest {

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(@ForAll("people") List<ImportedPerson> people) throws IOException {
    assertThat(Reading.sound(Reading.text(written(people))).people()).isEqualTo(people);
  }

  @Property(tries = 300)
  void noCellBeginsAFormula(@ForAll("people") List<ImportedPerson> people) throws IOException {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(written(people))) {
      assertThat(csv.stream().map(row -> row.getField(0))).noneMatch(this::startsFormula);
    }
  }

  private boolean startsFormula(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0;
  }

  @Example
  void onePersonWithoutANameIsWrittenWithoutTheColumn() throws IOException {
    ImportedPerson person =
        new ImportedPerson(
            "",
            List.of(),
            List.of(new ImportedDay(Day.of(LocalDate.parse("2026-01-02")), OptionalInt.empty())));

    assertThat(written(List.of(person)))
        .isEqualTo(
            "date,headache,migraine,pain,acute_medication,massage,phase,cycle\r\n"
                + "2026-01-02,,,,,,,\r\n");
    assertThat(Reading.sound(Reading.text(written(List.of(person)))).people())
        .containsExactly(person);
  }

  @Example
  void severalPeopleNeedNames() {
    ImportedPerson named = new ImportedPerson("a", List.of(), List.of());
    ImportedPerson nameless = new ImportedPerson("", List.of(), List.of());

    assertThatThrownBy(() -> written(List.of(named, nameless)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String written(List<ImportedPerson> people) throws IOException {
    StringWriter out = new StringWriter();
    PlainCsv.write(people, out);
    return out.toString();
  }

  @Provide
  Arbitrary<List<ImportedPerson>> people() {
    Arbitrary<Set<String>> names = names().set().ofMinSize(1).ofMaxSize(4);
    return names.flatMap(set ->
        Combinators.combine(
                set.stream()
                    .map(name -> days().map(d -> new ImportedPerson(name, List.of(), d)))
                    .toList())
            .as(List::copyOf));
  }

  private static Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("abcÄ日 ,\"'\n\r\t;=+-@0😀")
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(name ->
            !name.isBlank() && name.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
  }

  private static Arbitrary<List<ImportedDay>> days() {
    return day().list().uniqueElements(day -> day.day().date()).ofMinSize(1).ofMaxSize(20);
  }

  private static Arbitrary<ImportedDay> day() {
    Arbitrary<LocalDate> dates =
        Arbitraries.longs()
            .between(LocalDate.of(1900, 1, 1).toEpochDay(), Reading.TODAY.toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<Answer> answers = Arbitraries.of(Answer.class);
    Arbitrary<@Nullable Pain> pains =
        Arbitraries.integers().between(0, 10).map(Pain::new).injectNull(0.3);
    Arbitrary<@Nullable StudyPhase> phases = Arbitraries.of(StudyPhase.class).injectNull(0.3);
    Arbitrary<OptionalInt> cycles =
        Arbitraries.integers()
            .between(0, 500)
            .map(n -> n == 0 ? OptionalInt.empty() : OptionalInt.of(n));
    return Combinators.combine(dates, answers, answers, pains, answers, answers, phases, cycles)
        .as(PlainCsvRoundTripTest::consistent);
  }

  private static ImportedDay consistent(
      LocalDate date,
      Answer headache,
      Answer migraine,
      @Nullable Pain pain,
      Answer medication,
      Answer massage,
      @Nullable StudyPhase phase,
      OptionalInt cycle) {
    boolean none = headache == Answer.NO;
    return new ImportedDay(
        new Day(
            date,
            headache,
            none ? Answer.NO : migraine,
            none ? null : pain,
            medication,
            massage,
            phase,
            Day.Context.NOT_RECORDED,
            ""),
        cycle);
  }
}
