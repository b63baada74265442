package dev.nape.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttackTest {

  private static final ZonedDateTime NOON =
      ZonedDateTime.parse("2026-10-01T12:00+02:00[Europe/Berlin]");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          within a day                  | 2026-10-01T08:00+02:00[Europe/Berlin] | 2026-10-01T20:00+02:00[Europe/Berlin]   | 2026-10-01 | 2026-10-01 | 12
          over midnight                 | 2026-10-01T20:00+02:00[Europe/Berlin] | 2026-10-02T01:00+02:00[Europe/Berlin]   | 2026-10-01 | 2026-10-02 | 5
          until midnight                | 2026-10-01T20:00+02:00[Europe/Berlin] | 2026-10-02T00:00+02:00[Europe/Berlin]   | 2026-10-01 | 2026-10-01 | 4
          the short night of spring     | 2026-03-28T23:00+01:00[Europe/Berlin] | 2026-03-29T04:00+02:00[Europe/Berlin]   | 2026-03-28 | 2026-03-29 | 4
          the long night of autumn      | 2026-10-24T23:00+02:00[Europe/Berlin] | 2026-10-25T04:00+01:00[Europe/Berlin]   | 2026-10-24 | 2026-10-25 | 6
          the hour that comes twice     | 2026-10-25T02:30+02:00[Europe/Berlin] | 2026-10-25T02:30+01:00[Europe/Berlin]   | 2026-10-25 | 2026-10-25 | 1
          flying east                   | 2026-10-01T20:00+02:00[Europe/Berlin] | 2026-10-02T16:00+09:00[Asia/Tokyo]      | 2026-10-01 | 2026-10-02 | 13
          flying west, within one day   | 2026-10-02T10:00+09:00[Asia/Tokyo]    | 2026-10-02T09:00+02:00[Europe/Berlin]   | 2026-10-02 | 2026-10-02 | 6
          flying west over the date line| 2026-10-02T01:00+13:00[Pacific/Auckland] | 2026-10-01T06:00-10:00[Pacific/Honolulu] | 2026-10-02 | 2026-10-02 | 4
          """)
  void anAttackCountsForTheDaysOfWhereThePersonThenWas(
      String what,
      ZonedDateTime start,
      ZonedDateTime end,
      LocalDate first,
      LocalDate last,
      int hours) {
    Attack attack = Attack.startedAt(UUID.randomUUID(), start).endedAt(end);

    assertThat(attack.firstDay()).isEqualTo(first);
    assertThat(attack.lastDay()).isEqualTo(last);
    assertThat(attack.duration()).contains(Duration.ofHours(hours));
  }

  @Test
  void anAttackWithoutAnEndCountsForTheDayItBegan() {
    Attack attack = Attack.startedAt(UUID.randomUUID(), NOON);

    assertThat(attack.lastDay()).isEqualTo(attack.firstDay()).isEqualTo("2026-10-01");
    assertThat(attack.duration()).isEmpty();
  }

  @Test
  void anEndBeforeTheStartOrMonthsAfterItIsRefused() {
    Attack attack = Attack.startedAt(UUID.randomUUID(), NOON);

    assertThatThrownBy(() -> attack.endedAt(NOON.minusSeconds(1)))
        .hasMessage("end is before start");
    assertThatThrownBy(() -> attack.endedAt(NOON.plusDays(91)))
        .hasMessage("end is more than 90 days after start");
  }

  @Property
  void everyDayFromTheFirstToTheLastIsTouchedAndNoOther(
      @ForAll @LongRange(min = 0, max = 90 * 24 * 60) long minutes,
      @ForAll @IntRange(min = -18, max = 18) int from,
      @ForAll @IntRange(min = -18, max = 18) int to) {
    ZonedDateTime start = NOON.withZoneSameInstant(offset(from));
    ZonedDateTime end = NOON.plusMinutes(minutes).withZoneSameInstant(offset(to));
    Attack attack = Attack.startedAt(UUID.randomUUID(), start).endedAt(end);
    Diary diary = new Diary(List.of(attack), List.of());

    assertThat(attack.lastDay()).isAfterOrEqualTo(attack.firstDay());
    assertThat(diary.on(attack.firstDay()).attacks()).containsExactly(attack);
    assertThat(diary.on(attack.lastDay()).attacks()).containsExactly(attack);
    assertThat(diary.on(attack.firstDay().minusDays(1)).attacks()).isEmpty();
    assertThat(diary.on(attack.lastDay().plusDays(1)).attacks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, NONE",
    "1, MILD",
    "3, MILD",
    "4, MODERATE",
    "6, MODERATE",
    "7, SEVERE",
    "10, SEVERE"
  })
  void painHasItsUsualSeverity(int score, Severity severity) {
    assertThat(new Pain(score).severity()).isEqualTo(severity);
  }

  private static ZoneId offset(int hours) {
    return java.time.ZoneOffset.ofHours(hours);
  }
}
