package dev.nape.exchange.plot;

import static dev.nape.exchange.plot.Diaries.MONDAY;
import static dev.nape.exchange.plot.Diaries.attack;
import static dev.nape.exchange.plot.Diaries.day;
import static dev.nape.exchange.plot.Diaries.reading;
import static dev.nape.exchange.plot.Diaries.withReadings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.Day;
import dev.nape.diary.Diary;
import dev.nape.diary.Pain;
import dev.nape.diary.StudyPhase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekStripTest {

  private static Drawn draw(List<Attack> attacks, List<Day> days) {
    Diary diary = new Diary(attacks, days);
    Week week = TimelinePlot.weeks(diary, MONDAY, MONDAY.plusDays(6)).getFirst();
    return Drawn.of(TimelinePlot.svgForPage(week, "a week"));
  }

  @Test
  void aDayWithoutHeadacheIsALineAndADayNotLoggedIsDashed() {
    Drawn drawn = draw(List.of(), List.of(day(0, Answer.NO, null), day(2, Answer.NO, null)));

    assertThat(drawn.paths("st-base")).containsExactly("M0 62h80", "M160 62h80");
    assertThat(drawn.count("st-miss")).isEqualTo(5);
    assertThat(drawn.count("st-pain")).isZero();
  }

  @Test
  void theCurveIsStraightBetweenReadings() {
    Attack attack =
        withReadings(
            attack("2026-10-06T00:00", "2026-10-07T00:00", 8),
            reading("2026-10-06T06:00", 8),
            reading("2026-10-06T12:00", 5));

    assertThat(draw(List.of(attack), List.of()).paths("st-pain"))
        .containsExactly("M80 62L80 62 100 17.2 120 34 160 62 160 62");
  }

  @Test
  void theCurveIsFlatWhenOnlyTheWorstIsKnown() {
    Attack attack = attack("2026-10-06T06:00", "2026-10-06T18:00", 5);

    assertThat(draw(List.of(attack), List.of()).paths("st-pain"))
        .containsExactly("M100 62L100 34 140 34 140 62");
  }

  @Test
  void theCurveIsASpikeWhenTheEndIsNotKnown() {
    Attack attack = attack("2026-10-06T12:00", null, 10);

    assertThat(draw(List.of(attack), List.of()).paths("st-pain"))
        .containsExactly("M120 62L120 6 132 62 132 62");
  }

  @Test
  void painThatNobodyRatedIsABandOnTheLine() {
    Attack attack = attack("2026-10-06T06:00", "2026-10-06T18:00", null);

    assertThat(draw(List.of(attack), List.of()).paths("st-pain"))
        .containsExactly("M100 58H140v8H100z");
    assertThat(draw(List.of(), List.of(day(3, Answer.YES, null))).paths("st-pain"))
        .containsExactly("M248 58H312v8H248z");
  }

  @Test
  void aDayRatedAsAWholeKeepsOffItsEnds() {
    Day day = day(3, Answer.YES, 5, Answer.NO, Answer.NO, null);

    assertThat(draw(List.of(), List.of(day)).paths("st-pain"))
        .containsExactly("M248 62L248 34 312 34 312 62");
  }

  @Test
  void anAttackOverSundayIsCutAtTheEdgeOfBothWeeks() {
    Attack attack =
        withReadings(
            attack("2026-10-11T12:00", "2026-10-12T12:00", 8), reading("2026-10-11T12:00", 8));
    Diary diary = new Diary(List.of(attack), List.of());
    List<Week> weeks = TimelinePlot.weeks(diary, MONDAY, MONDAY.plusDays(13));

    assertThat(weeks).extracting(Week::monday).containsExactly(MONDAY.plusDays(7), MONDAY);
    assertThat(weeks)
        .extracting(week -> Drawn.of(TimelinePlot.svgForPage(week, "")).paths("st-pain"))
        .containsExactly(
            List.of("M0 62L0 39.6 40 62 40 62"),
            List.of("M520 62L520 62 520 17.2 560 39.6 560 62"));
  }

  @Test
  void nothingIsDrawnOutsideTheDatesAskedFor() {
    Attack attack = attack("2026-10-05T00:00", "2026-10-12T00:00", 5);
    Diary diary = new Diary(List.of(attack), List.of());
    Week week = TimelinePlot.weeks(diary, MONDAY.plusDays(1), MONDAY.plusDays(3)).getFirst();
    Drawn drawn = Drawn.of(TimelinePlot.svgForPage(week, ""));

    assertThat(drawn.paths("st-pain")).containsExactly("M80 62L80 34 320 34 320 62");
    assertThat(drawn.count("st-base") + drawn.count("st-miss")).isEqualTo(3);
  }

  @Test
  void massageAndMedicineHaveAMarkADay() {
    Drawn drawn =
        draw(
            List.of(),
            List.of(
                day(0, Answer.NO, null, Answer.NO, Answer.YES, null),
                day(1, Answer.NO, null, Answer.YES, Answer.YES, null),
                day(2, Answer.NO, null, Answer.YES, Answer.NO, null)));

    assertThat(drawn.styled("st-dot"))
        .extracting(dot -> dot.getAttribute("cx"))
        .containsExactly("30", "110");
    assertThat(drawn.paths("st-med")).containsExactly("M126 76l4 4.5 7-9.5", "M206 76l4 4.5 7-9.5");
  }

  @Test
  void phasesAreRulesWithAGapWhereOneFollowsAnother() {
    Drawn drawn =
        draw(
            List.of(),
            List.of(
                day(0, Answer.NO, StudyPhase.BASELINE),
                day(1, Answer.NO, StudyPhase.WASHOUT),
                day(2, Answer.NO, StudyPhase.WASHOUT),
                day(3, Answer.NO, StudyPhase.ON),
                day(5, Answer.NO, StudyPhase.OFF)));

    assertThat(drawn.paths("st-off")).containsExactly("M0 92H80", "M400 92H480");
    assertThat(drawn.paths("st-wash")).containsExactly("M84 92H240");
    assertThat(drawn.paths("st-on")).containsExactly("M244 92H320");
  }

  @Test
  void thePageGetsClassesAndALabelAndNoStyle() {
    Week week = TimelinePlot.weeks(new Diary(List.of(), List.of()), MONDAY, MONDAY).getFirst();
    String svg = TimelinePlot.svgForPage(week, "Ada's week: \"4 < 5\" & more\u0000");
    Drawn drawn = Drawn.of(svg);

    assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
    assertThat(drawn.root().getAttribute("aria-label"))
        .isEqualTo("Ada's week: \"4 < 5\" & more\uFFFD");
    assertThat(drawn.all("style")).isEmpty();
    assertThat(drawn.all("*")).noneMatch(element -> element.hasAttribute("style"));
  }

  @Test
  void aWeekCanBePutInWords() {
    Diary diary =
        new Diary(
            List.of(attack("2026-10-06T06:00", "2026-10-07T18:00", 7)),
            List.of(
                day(0, Answer.NO, null, Answer.NO, Answer.YES, null),
                day(1, Answer.NOT_RECORDED, null, Answer.YES, Answer.NO, null)));
    Week week = TimelinePlot.weeks(diary, MONDAY, LocalDate.parse("2026-10-09")).getFirst();

    assertThat(week.migraineDays()).isEqualTo(2);
    assertThat(week.massageDays()).isEqualTo(1);
    assertThat(week.medicationDays()).isEqualTo(1);
    assertThat(week.daysNotLogged()).isEqualTo(2);
    assertThat(week.highestPain()).contains(new Pain(7));
  }
}
