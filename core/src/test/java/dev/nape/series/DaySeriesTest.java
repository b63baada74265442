package dev.nape.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.Diary;
import dev.nape.diary.StudyPhase;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Outcome;
import dev.nape.trial.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DaySeriesTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-01-05");

  @Test
  void phasesBecomeTheTwoSidesOfAFirstAnswer() {
    FirstAnswer answer =
        DaySeries.of(
                diary(
                    day(0, StudyPhase.BASELINE, Answer.YES),
                    day(1, StudyPhase.BASELINE, Answer.NO),
                    day(2, StudyPhase.WASHOUT, Answer.YES),
                    day(3, StudyPhase.ON, Answer.NO),
                    day(4, StudyPhase.ON, Answer.NOT_RECORDED)))
            .firstAnswer();
    assertThat(answer.baseline()).isEqualTo(new Tally(2, 1));
    assertThat(answer.on()).isEqualTo(new Tally(1, 0));
    assertThat(answer.outcome()).isEqualTo(Outcome.MIGRAINE_DAYS);
  }

  @Test
  void dateDividesADiaryWithoutPhases() {
    FirstAnswer answer =
        DaySeries.of(
                diary(
                    day(0, null, Answer.YES),
                    day(1, null, Answer.YES),
                    day(2, null, Answer.NO),
                    day(5, null, Answer.NO)))
            .firstAnswer(FIRST.plusDays(2));
    assertThat(answer.baseline()).isEqualTo(new Tally(2, 2));
    assertThat(answer.on()).isEqualTo(new Tally(2, 0));
  }

  @Test
  void emptyDiaryHasNothingToCompare() {
    DaySeries series = DaySeries.of(new Diary(List.of(), List.of()));
    assertThat(series.firstAnswer().estimate()).isEmpty();
    assertThat(series.cycleAnswer(Map.of(), 13, 0).estimate()).isEmpty();
    assertThat(series.phases()).isEmpty();
  }

  @Test
  void cyclesAreComparedAsScheduledAndWashOutLeftOut() {
    List<Day> days = new ArrayList<>();
    Map<LocalDate, Integer> cycleOf = new HashMap<>();
    for (int cycle = 0; cycle < 4; cycle++) {
      for (int i = 0; i < 28; i++) {
        StudyPhase block = i < 14 ? StudyPhase.OFF : StudyPhase.ON;
        StudyPhase phase = i % 14 < 3 ? StudyPhase.WASHOUT : block;
        Day day = day(cycle * 28 + i, phase, i < 8 ? Answer.YES : Answer.NO);
        days.add(day);
        cycleOf.put(day.date(), cycle + 1);
      }
    }
    CycleAnswer answer = DaySeries.of(new Diary(List.of(), days)).cycleAnswer(cycleOf, 13, 0);
    assertThat(answer.cycles()).isEqualTo(4);
    assertThat(answer.off()).isEqualTo(new Tally(44, 20));
    assertThat(answer.on()).isEqualTo(new Tally(44, 0));
  }

  private static Diary diary(Day... days) {
    return new Diary(List.of(), List.of(days));
  }

  private static Day day(int offset, StudyPhase phase, Answer migraine) {
    return new Day(
        FIRST.plusDays(offset),
        Answer.NOT_RECORDED.or(migraine),
        migraine,
        null,
        Answer.NOT_RECORDED,
        Answer.NOT_RECORDED,
        phase,
        Day.Context.NOT_RECORDED,
        "");
  }
}
