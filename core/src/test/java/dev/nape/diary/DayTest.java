package dev.nape.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayTest {

  private static final Day DAY = Day.of(LocalDate.of(2026, 10, 14));

  @Test
  void aFreeDayThatHadAHeadacheAfterAllIsNoLongerFreeOfMigraine() {
    Day free = DAY.withHeadache(Answer.NO);
    assertThat(free.migraine()).isEqualTo(Answer.NO);
    assertThat(free.withHeadache(Answer.YES).migraine()).isEqualTo(Answer.NOT_RECORDED);
  }

  @Test
  void whatOnlyHeldWithAHeadacheGoesWithIt() {
    Day sore =
        new Day(
            DAY.date(),
            Answer.YES,
            Answer.YES,
            new Pain(6),
            Answer.YES,
            Answer.YES,
            null,
            Day.Context.NOT_RECORDED,
            "kept");
    assertThat(sore.withHeadache(Answer.YES)).isEqualTo(sore);
    Day free = sore.withHeadache(Answer.NO);
    assertThat(free.pain()).isNull();
    assertThat(free.migraine()).isEqualTo(Answer.NO);
    assertThat(free.notes()).isEqualTo("kept");
    assertThat(sore.withHeadache(Answer.NOT_RECORDED).headache()).isEqualTo(Answer.NOT_RECORDED);
  }
}
