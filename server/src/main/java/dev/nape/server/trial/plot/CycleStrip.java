package dev.nape.server.trial.plot;

import dev.nape.trial.design.Arm;
import dev.nape.trial.design.BlockLength;
import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.ScheduledDay;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One cycle of a trial's calendar, a cell a day.
 *
 * @param cycle from 1
 * @param first its first day
 * @param order what its coin said, if it has begun
 * @param cells the style of each day
 * @param today the place of today among them
 */
public record CycleStrip(
    int cycle, LocalDate first, Order order, List<String> cells, OptionalInt today) {

  /** Of the drawing, in its own units. */
  public static final int WIDTH = 448;

  /** What is known of a cycle. */
  public enum Order {
    SEALED,
    ON_FIRST,
    OFF_FIRST
  }

  /** Before anything is sealed: nothing is known but the dates. */
  public static List<CycleStrip> sealed(Protocol protocol) {
    return IntStream.range(0, protocol.cycles())
        .mapToObj(i ->
            sealed(
                i + 1,
                protocol.start().plusDays((long) i * protocol.blocks().cycleDays()),
                protocol.blocks()))
        .toList();
  }

  /** One that has not begun. */
  public static CycleStrip sealed(int cycle, LocalDate first, BlockLength blocks) {
    return new CycleStrip(
        cycle,
        first,
        Order.SEALED,
        Collections.nCopies(blocks.cycleDays(), "cy-seal"),
        OptionalInt.empty());
  }

  /**
   * One that has begun.
   *
   * @param days all of its days
   */
  public static CycleStrip open(List<ScheduledDay> days, LocalDate today) {
    ScheduledDay first = days.getFirst();
    return new CycleStrip(
        first.cycle(),
        first.date(),
        first.arm() == Arm.ON ? Order.ON_FIRST : Order.OFF_FIRST,
        days.stream().map(CycleStrip::style).toList(),
        IntStream.range(0, days.size()).filter(i -> days.get(i).date().equals(today)).findFirst());
  }

  private static String style(ScheduledDay day) {
    if (day.washOut()) {
      return "cy-wash";
    }
    return day.arm() == Arm.ON ? "cy-on" : "cy-off";
  }

  /** How wide a day is drawn, its gap included. */
  public int pitch() {
    return WIDTH / cells.size();
  }

  public LocalDate last() {
    return first.plusDays(cells.size() - 1L);
  }
}
