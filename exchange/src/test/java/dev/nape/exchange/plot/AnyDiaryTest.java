package dev.nape.exchange.plot;

import static dev.nape.exchange.plot.Diaries.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.Day;
import dev.nape.diary.DaySummary;
import dev.nape.diary.Diary;
import dev.nape.diary.Pain;
import dev.nape.diary.PainReading;
import dev.nape.diary.Severity;
import dev.nape.diary.StudyPhase;
import dev.nape.diary.Symptoms;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever a diary holds, what is drawn is what was recorded. */
class AnyDiaryTest {

  private static final int DAYS = 21;

  @Property(tries = 500)
  void marksAreAsManyAsDays(@ForAll("diaries") Diary diary) {
    for (Week week : TimelinePlot.weeks(diary, MONDAY.plusDays(2), MONDAY.plusDays(DAYS - 3))) {
      Drawn drawn = Drawn.of(TimelinePlot.svgForPage(week, "label"));

      assertThat(drawn.count("st-base")).isEqualTo(count(week, DaySummary::isObserved));
      assertThat(drawn.count("st-miss")).isEqualTo(week.daysNotLogged());
      assertThat(drawn.count("st-dot")).isEqualTo(week.massageDays());
      assertThat(drawn.count("st-med")).isEqualTo(week.medicationDays());
      assertThat(drawn.count("st-pain"))
          .as("one shape an attack, and one for each day with headache and none")
          .isEqualTo(week.attacks().size() + count(week, AnyDiaryTest::isHeadacheAlone));
      assertThat(drawn.paths("st-pain"))
          .allSatisfy(path -> assertThat(path).doesNotContain("NaN", "Infinity", "E"));
      assertThat(drawn.paths("st-pain").stream().flatMapToInt(AnyDiaryTest::numbers))
          .allMatch(number -> number >= 0 && number <= WeekStrip.WIDTH);
    }
  }

  @Property(tries = 200)
  void aFileOfItsOwnIsWellFormed(@ForAll("diaries") Diary diary, @ForAll String name) {
    List<TimelinePlot.Subject> people =
        List.of(
            new TimelinePlot.Subject(name, diary),
            new TimelinePlot.Subject(
                name, new Diary(List.of(), List.of(Diaries.day(0, Answer.NO, null)))));

    assertThat(Drawn.of(TimelinePlot.standalone(name, people, Locale.ENGLISH)).count("person"))
        .isEqualTo(2);
    assertThat(
            Drawn.of(
                    TimelinePlot.standalone(
                        name, diary, MONDAY, MONDAY.plusDays(DAYS), Locale.ENGLISH))
                .count("week"))
        .isEqualTo(4);
  }

  private static long count(Week week, Predicate<DaySummary> which) {
    return week.days().stream().filter(which).count();
  }

  private static boolean isHeadacheAlone(DaySummary day) {
    return day.attacks().isEmpty() && day.headache() == Answer.YES;
  }

  private static java.util.stream.IntStream numbers(String path) {
    return java.util.regex.Pattern.compile("-?\\d+(\\.\\d+)?")
        .matcher(path)
        .results()
        .mapToInt(number -> (int) Math.floor(Double.parseDouble(number.group())));
  }

  @Provide
  Arbitrary<Diary> diaries() {
    return Combinators.combine(
            attack().list().ofMaxSize(5), day().list().uniqueElements(Day::date).ofMaxSize(DAYS))
        .as(Diary::new);
  }

  private static Arbitrary<Attack> attack() {
    Arbitrary<Integer> minutes = Arbitraries.integers().between(0, DAYS * 1_440);
    Arbitrary<@Nullable Integer> lasted = Arbitraries.integers().between(0, 6_000).injectNull(0.2);
    Arbitrary<@Nullable Severity> severities = Arbitraries.of(Severity.class).injectNull(0.4);
    Arbitrary<List<Integer>> readings =
        Arbitraries.integers().between(-60, 6_100).list().ofMaxSize(4);
    Arbitrary<Integer> zones = Arbitraries.integers().between(-11, 12);
    return Combinators.combine(minutes, lasted, severities, readings, zones)
        .as(AnyDiaryTest::attack);
  }

  private static Attack attack(
      int minute,
      @Nullable Integer lasted,
      @Nullable Severity severity,
      List<Integer> readings,
      int zone) {
    ZonedDateTime start = MONDAY.atStartOfDay(ZoneOffset.UTC).plusMinutes(minute);
    return new Attack(
        new UUID(minute, readings.hashCode()),
        start,
        lasted == null
            ? null
            : start.plusMinutes(lasted).withZoneSameInstant(ZoneOffset.ofHours(zone)),
        severity,
        null,
        Symptoms.NOT_RECORDED,
        List.of(),
        List.of(),
        readings.stream()
            .map(after ->
                new PainReading(
                    start.plusMinutes(after).toInstant(), new Pain(Math.floorMod(after, 11))))
            .toList(),
        "");
  }

  private static Arbitrary<Day> day() {
    Arbitrary<Answer> answers = Arbitraries.of(Answer.class);
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS - 1),
            answers,
            Arbitraries.integers().between(0, 10).injectNull(0.5),
            answers,
            answers,
            Arbitraries.of(StudyPhase.class).injectNull(0.3))
        .as((date, headache, pain, medication, massage, phase) ->
            Diaries.day(
                date, headache, headache == Answer.NO ? null : pain, medication, massage, phase));
  }
}
