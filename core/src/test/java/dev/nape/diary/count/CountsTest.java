package dev.nape.diary.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.Day;
import dev.nape.diary.Diary;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CountsTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-01");

  @Test
  void sevenMigraineDaysIn14ObservedOf28Are14Per28() {
    List<Attack> attacks =
        IntStream.range(0, 7)
            .mapToObj(i -> Attack.startedAt(UUID.randomUUID(), noon(FIRST.plusDays(i))))
            .toList();
    List<Day> free =
        IntStream.range(7, 14)
            .mapToObj(i -> Day.of(FIRST.plusDays(i)).withHeadache(Answer.NO))
            .toList();

    Counts counts = Counts.between(new Diary(attacks, free), FIRST, FIRST.plusDays(27));

    assertThat(counts.migraine()).isEqualTo(new Count(28, 14, 7));
    assertThat(counts.migraine().per28()).hasValue(14.0);
    assertThat(counts.migraine().completeness()).hasValue(0.5);
    assertThat(counts.acuteMedication().per28()).isEmpty();
  }

  @Test
  void windowNobodyRecordedHasNoRate() {
    Counts counts = Counts.between(new Diary(List.of(), List.of()), FIRST, FIRST.plusDays(27));
    assertThat(counts.migraine().per28()).isEmpty();
    assertThat(counts.migraine().completeness()).hasValue(0);
  }

  @Test
  void headacheOfAnUnknownKindIsObservedForHeadacheOnly() {
    Diary diary = new Diary(List.of(), List.of(Day.of(FIRST).withHeadache(Answer.YES)));
    Counts counts = Counts.between(diary, FIRST, FIRST);
    assertThat(counts.headache()).isEqualTo(new Count(1, 1, 1));
    assertThat(counts.migraine()).isEqualTo(new Count(1, 0, 0));
  }

  /**
   * Days without headache are known to be without migraine, so what is left would look too good.
   */
  @Test
  void diaryOfHeadachesOnlyHasNoMigraineRateToUse() {
    List<Day> days =
        IntStream.range(0, 20)
            .mapToObj(i -> Day.of(FIRST.plusDays(i)).withHeadache(i < 10 ? Answer.YES : Answer.NO))
            .toList();
    Counts counts = Counts.between(new Diary(List.of(), days), FIRST, FIRST.plusDays(19));
    assertThat(counts.unclassified()).isEqualTo(10);
    assertThat(counts.migraine()).isEqualTo(new Count(20, 10, 0));
    assertThat(counts.isMigraineKnown()).isFalse();
  }

  @Test
  void personWithoutHeadacheIsKnownToBeWithoutMigraine() {
    Diary diary = new Diary(List.of(), List.of(Day.of(FIRST).withHeadache(Answer.NO)));
    assertThat(Counts.between(diary, FIRST, FIRST).isMigraineKnown()).isTrue();
  }

  @Test
  void monthsAreWholeAndEndOnTheLastDay() {
    Diary diary = new Diary(List.of(), List.of(Day.of(FIRST).withHeadache(Answer.NO)));
    List<Counts> months = Counts.months(diary, FIRST, FIRST.plusDays(29));
    assertThat(months).hasSize(2).allMatch(month -> month.headache().days() == 28);
    assertThat(months.getFirst().headache().observed()).isEqualTo(1);
  }

  @Test
  void dayWithDaylightSavingIsOneDay() {
    LocalDate before = LocalDate.parse("2026-03-28");
    assertThat(
            Counts.between(new Diary(List.of(), List.of()), before, before.plusDays(2)).headache())
        .isEqualTo(new Count(3, 0, 0));
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThatThrownBy(() -> new Count(28, 14, 15)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void ratesStayWithinAMonth(
      @ForAll @IntRange(max = 400) int yes,
      @ForAll @IntRange(max = 400) int no,
      @ForAll @IntRange(max = 400) int missing) {
    Count count = new Count(yes + no + missing, yes + no, yes);
    count.per28().ifPresent(rate -> assertThat(rate).isBetween(0.0, 28.0));
    count.completeness().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
  }

  private static ZonedDateTime noon(LocalDate date) {
    return date.atTime(12, 0).atZone(java.time.ZoneId.of("Asia/Tokyo"));
  }

  /** Asked about migraine alone, a day without one may still have had a headache. */
  @Test
  void diaryOfMigraineOnlyDoesNotKnowItsHeadaches() {
    List<Day> days =
        IntStream.range(0, 10)
            .mapToObj(i -> answered(i, Answer.NOT_RECORDED, i < 4 ? Answer.YES : Answer.NO))
            .toList();
    Counts counts = Counts.between(new Diary(List.of(), days), FIRST, FIRST.plusDays(9));
    assertThat(counts.headache()).isEqualTo(new Count(10, 4, 4));
    assertThat(counts.isHeadacheKnown()).isFalse();
    assertThat(counts.isMigraineKnown()).isTrue();
  }

  @Property
  void diaryThatAnswersBothKnowsBoth(@ForAll List<Boolean> headaches) {
    List<Day> days =
        IntStream.range(0, headaches.size())
            .mapToObj(i -> answered(i, Answer.of(headaches.get(i)), Answer.of(headaches.get(i))))
            .toList();
    Counts counts = Counts.between(new Diary(List.of(), days), FIRST, FIRST.plusDays(99));
    assertThat(counts.isHeadacheKnown()).isTrue();
    assertThat(counts.isMigraineKnown()).isTrue();
  }

  private static Day answered(int offset, Answer headache, Answer migraine) {
    return new Day(
        FIRST.plusDays(offset),
        headache,
        migraine,
        null,
        Answer.NOT_RECORDED,
        Answer.NOT_RECORDED,
        null,
        Day.Context.NOT_RECORDED,
        "");
  }
}
