package dev.nape.trial.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nape.trial.Outcome;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {

  @Test
  void orderOfEachCycleFollowsItsCoin() {
    List<Arm> first =
        Trials.schedule().days().stream()
            .filter(day -> day.block() == 1 && isFirstOfBlock(day))
            .map(ScheduledDay::arm)
            .toList();
    assertThat(first).containsExactly(Arm.ON, Arm.ON, Arm.ON, Arm.OFF, Arm.OFF, Arm.OFF);
  }

  private static boolean isFirstOfBlock(ScheduledDay day) {
    return ChronoUnit.DAYS.between(Trials.MONDAY, day.date()) % 14 == 0;
  }

  @ParameterizedTest
  @EnumSource
  void everyCycleHasOneBlockOfEachArmAndItsWashOut(BlockLength blocks) {
    Protocol protocol = Trials.protocol(blocks, blocks.usualCycles());
    List<ScheduledDay> days = Schedule.of(protocol, Trials.SEED, List.of()).days();
    assertThat(days).hasSize(blocks.usualCycles() * blocks.cycleDays());
    for (int cycle = 1; cycle <= blocks.usualCycles(); cycle++) {
      int number = cycle;
      for (Arm arm : Arm.values()) {
        Predicate<ScheduledDay> inBlock = day -> day.cycle() == number && day.arm() == arm;
        assertThat(days).filteredOn(inBlock).hasSize(blocks.days());
        assertThat(days)
            .filteredOn(inBlock.and(ScheduledDay::washOut))
            .hasSize(blocks.washOut())
            .first()
            .matches(day -> day.date().getDayOfWeek() == DayOfWeek.MONDAY);
      }
    }
  }

  @Property(tries = 100)
  void pausesMoveWholeCyclesByWholeWeeksAndChangeNoCoin(@ForAll("pauses") List<Pause> pauses) {
    Schedule plain = Trials.schedule();
    Schedule paused = Schedule.of(Trials.SIX_CYCLES, Trials.SEED, pauses);
    assertThat(paused.days()).hasSameSizeAs(plain.days());
    Set<LocalDate> dates = new HashSet<>();
    for (int i = 0; i < plain.days().size(); i++) {
      ScheduledDay was = plain.days().get(i);
      ScheduledDay is = paused.days().get(i);
      int weeks =
          pauses.stream().filter(p -> p.afterCycle() < was.cycle()).mapToInt(Pause::weeks).sum();
      assertThat(is)
          .isEqualTo(
              new ScheduledDay(
                  was.date().plusWeeks(weeks), was.cycle(), was.block(), was.arm(), was.washOut()));
      assertThat(dates.add(is.date())).isTrue();
      assertThat(paused.on(is.date())).contains(is);
    }
    assertThat(paused.lastDay()).isEqualTo(paused.days().getLast().date());
  }

  @Provide
  Arbitrary<List<Pause>> pauses() {
    Arbitrary<Integer> after = Arbitraries.integers().between(1, 5);
    Arbitrary<Integer> weeks = Arbitraries.integers().between(1, Pause.MOST_WEEKS);
    return Combinators.combine(after, weeks).as(Pause::new).list().ofMaxSize(3);
  }

  @Test
  void aCycleIsKnownWhenItBeginsAndNotADayBefore() {
    Schedule schedule = Trials.schedule(new Pause(1, 2));
    LocalDate second = Trials.MONDAY.plusWeeks(6);
    assertThat(schedule.revealed(Trials.MONDAY.minusDays(1))).isEmpty();
    assertThat(schedule.revealed(Trials.MONDAY)).hasSize(28);
    assertThat(schedule.revealed(second.minusDays(1))).hasSize(28);
    assertThat(schedule.revealed(second)).hasSize(56).last().matches(day -> day.cycle() == 2);
    assertThat(schedule.revealed(schedule.lastDay().plusYears(1))).hasSize(6 * 28);
  }

  @Test
  void aCycleIsOverOnTheDayAfterItsLast() {
    Schedule schedule = Trials.schedule();
    assertThat(schedule.over(schedule.lastDay(1))).isZero();
    assertThat(schedule.over(schedule.lastDay(1).plusDays(1))).isEqualTo(1);
    assertThat(schedule.over(schedule.lastDay().plusDays(1))).isEqualTo(6);
  }

  @Test
  void thereIsNoDayBeforeAfterOrInAPause() {
    Schedule schedule = Trials.schedule(new Pause(1, 1));
    assertThat(schedule.on(Trials.MONDAY.minusDays(1))).isEmpty();
    assertThat(schedule.on(Trials.MONDAY.plusDays(28))).isEmpty();
    assertThat(schedule.on(Trials.MONDAY.plusDays(35))).isPresent();
    assertThat(schedule.on(schedule.lastDay().plusDays(1))).isEmpty();
  }

  @Test
  void whatCannotBePlannedIsRefused() {
    for (BlockLength blocks : BlockLength.values()) {
      for (int cycles : new int[] {0, blocks.fewestCycles() - 1, blocks.mostCycles() + 1}) {
        assertThatThrownBy(() -> Trials.protocol(blocks, cycles)).hasMessageContaining("cycles");
      }
    }
    for (String subject : Arrays.asList("", " scalp", "two\nlines", "x".repeat(101))) {
      assertThatThrownBy(() ->
              new Protocol(
                  subject,
                  BlockLength.WEEK,
                  8,
                  Trials.MONDAY,
                  ZoneId.of("UTC"),
                  Outcome.MIGRAINE_DAYS))
          .hasMessageContaining("subject");
    }
    assertThatThrownBy(() -> Trials.schedule(new Pause(6, 1))).hasMessageContaining("pause");
    assertThatThrownBy(() -> new Pause(0, 1)).hasMessageContaining("afterCycle");
    assertThatThrownBy(() -> new Pause(1, 53)).hasMessageContaining("weeks");
  }
}
