package dev.nape.trial.design;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The calendar of a trial: in every cycle one block on and one block off, their order by one coin.
 *
 * <p>The coin of cycle i is {@link Seed#coin} of {@code cycle:i}: 0 is off first, 1 is on first.
 * The coins are independent and fair, so every one of the {@code 2^N} orders of N cycles is equally
 * likely, which is all that the exact test and the evidence of {@link dev.nape.trial.exact} assume
 * (R. A. Fisher, The Design of Experiments, 1935, §21).
 */
public final class Schedule {

  private static final int WEEK = 7;

  private final Protocol protocol;
  private final List<Pause> pauses;
  private final List<ScheduledDay> days;

  private Schedule(Protocol protocol, List<Pause> pauses, List<ScheduledDay> days) {
    this.protocol = protocol;
    this.pauses = pauses;
    this.days = days;
  }

  /**
   * Draws the whole calendar. Several pauses after one cycle add up.
   *
   * @throws IllegalArgumentException when a pause follows the last cycle or none of them
   */
  public static Schedule of(Protocol protocol, Seed seed, List<Pause> pauses) {
    return drawn(protocol, pauses, cycle -> seed.coin("cycle:" + cycle) ? Arm.ON : Arm.OFF);
  }

  /** By whatever says what comes first in a cycle. */
  static Schedule drawn(Protocol protocol, List<Pause> pauses, IntFunction<Arm> coin) {
    for (Pause pause : pauses) {
      if (pause.afterCycle() >= protocol.cycles()) {
        throw new IllegalArgumentException(
            "a pause follows one of the first %d cycles, not cycle %d"
                .formatted(protocol.cycles() - 1, pause.afterCycle()));
      }
    }
    List<ScheduledDay> days = new ArrayList<>();
    for (int cycle = 1; cycle <= protocol.cycles(); cycle++) {
      Arm first = coin.apply(cycle);
      LocalDate start = start(protocol, pauses, cycle);
      for (int day = 0; day < protocol.blocks().cycleDays(); day++) {
        days.add(day(protocol.blocks(), start, cycle, day, first));
      }
    }
    return new Schedule(protocol, List.copyOf(pauses), List.copyOf(days));
  }

  /** Also known without a seed. */
  static LocalDate start(Protocol protocol, List<Pause> pauses, int cycle) {
    int paused =
        pauses.stream().filter(p -> p.afterCycle() < cycle).mapToInt(p -> WEEK * p.weeks()).sum();
    return protocol.start().plusDays((cycle - 1L) * protocol.blocks().cycleDays() + paused);
  }

  private static ScheduledDay day(
      BlockLength blocks, LocalDate start, int cycle, int day, Arm first) {
    boolean second = day >= blocks.days();
    return new ScheduledDay(
        start.plusDays(day),
        cycle,
        second ? 2 : 1,
        second ? first.other() : first,
        day % blocks.days() < blocks.washOut());
  }

  public Protocol protocol() {
    return protocol;
  }

  public List<Pause> pauses() {
    return pauses;
  }

  /** Every day of every block, in order; days of a pause are not among them. */
  public List<ScheduledDay> days() {
    return days;
  }

  /** Empty before the first day, after the last, and in a pause. */
  public Optional<ScheduledDay> on(LocalDate date) {
    int low = 0;
    int high = days.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = days.get(middle).date().compareTo(date);
      if (order == 0) {
        return Optional.of(days.get(middle));
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return Optional.empty();
  }

  /** All days of the cycles that have begun by a date; what comes later stays unknown. */
  public List<ScheduledDay> revealed(LocalDate today) {
    return days.subList(0, begun(today) * protocol.blocks().cycleDays());
  }

  /** How many cycles have begun by a date. */
  public int begun(LocalDate today) {
    return (int)
        IntStream.rangeClosed(1, protocol.cycles())
            .filter(cycle -> !firstDay(cycle).isAfter(today))
            .count();
  }

  /** How many cycles are over: their last day is before that date. */
  public int over(LocalDate today) {
    return (int)
        IntStream.rangeClosed(1, protocol.cycles())
            .filter(cycle -> lastDay(cycle).isBefore(today))
            .count();
  }

  /** Of a cycle, from 1. */
  public LocalDate firstDay(int cycle) {
    return start(protocol, pauses, cycle);
  }

  /** Of a cycle, from 1. */
  public LocalDate lastDay(int cycle) {
    return firstDay(cycle).plusDays(protocol.blocks().cycleDays() - 1L);
  }

  /** Of the last cycle. */
  public LocalDate lastDay() {
    return lastDay(protocol.cycles());
  }
}
