package dev.nape.cli.trial;

import dev.nape.trial.design.Arm;
import dev.nape.trial.design.Schedule;
import dev.nape.trial.design.ScheduledDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One block of a calendar.
 *
 * @param compared its first day after the wash-out
 */
record Block(int cycle, int block, Arm arm, LocalDate from, LocalDate compared, LocalDate to) {

  static List<Block> of(Schedule schedule) {
    List<Block> blocks = new ArrayList<>();
    int length = schedule.protocol().blocks().days();
    List<ScheduledDay> days = schedule.days();
    for (int i = 0; i < days.size(); i += length) {
      ScheduledDay first = days.get(i);
      blocks.add(
          new Block(
              first.cycle(),
              first.block(),
              first.arm(),
              first.date(),
              first.date().plusDays(schedule.protocol().blocks().washOut()),
              first.date().plusDays(length - 1L)));
    }
    return blocks;
  }

  String word() {
    return arm.name().toLowerCase(Locale.ROOT);
  }
}
