package dev.nape.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DiaryTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-01");

  @Property
  void anyWindowHoldsEveryDateAsItIsAlone(
      @ForAll Set<@IntRange(min = 0, max = 40) Integer> recorded,
      @ForAll @IntRange(min = 0, max = 40) int from,
      @ForAll @IntRange(min = 0, max = 40) int length) {
    Diary diary =
        new Diary(List.of(), recorded.stream().map(i -> free(FIRST.plusDays(i))).toList());
    LocalDate start = FIRST.plusDays(from);
    List<LocalDate> dates = start.datesUntil(start.plusDays(length)).toList();
    assertThat(diary.between(start, start.plusDays(length - 1L)))
        .isEqualTo(dates.stream().map(diary::on).toList());
    assertThat(dates.stream().filter(date -> diary.on(date).isObserved()))
        .allMatch(date -> recorded.contains((int) (date.toEpochDay() - FIRST.toEpochDay())));
  }

  @Property
  void daysStandInTheOrderOfTheirDates(
      @ForAll Set<@IntRange(min = 0, max = 400) Integer> recorded) {
    Diary diary =
        new Diary(List.of(), recorded.stream().map(i -> free(FIRST.plusDays(i))).toList());
    List<LocalDate> dates = new TreeSet<>(recorded).stream().map(FIRST::plusDays).toList();
    assertThat(diary.days()).extracting(Day::date).isEqualTo(dates);
    assertThat(diary.firstDay()).isEqualTo(dates.stream().findFirst());
    assertThat(diary.lastDay()).isEqualTo(dates.reversed().stream().findFirst());
  }

  @Test
  void twoEntriesForADateAreRefused() {
    List<Day> days = List.of(free(FIRST.plusDays(1)), free(FIRST), free(FIRST.plusDays(1)));
    assertThatThrownBy(() -> new Diary(List.of(), days))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two entries for 2026-03-02");
  }

  private static Day free(LocalDate date) {
    return Day.of(date).withHeadache(Answer.NO);
  }
}
