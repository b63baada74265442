package dev.nape.cli.analyze;

import dev.nape.diary.Day;
import dev.nape.diary.StudyPhase;
import dev.nape.exchange.ImportedDay;
import dev.nape.trial.design.BlockLength;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether days can have been drawn as {@code --design cycle28} says: cycles one after another, none
 * longer than 28 days (with cycle14, 14), each with one block on and one block off. Whoever calls
 * the days with massage <em>on</em> and the others <em>off</em> has drawn nothing, and would be
 * told that it helps.
 */
final class Schedule {

  private final List<String> complaints = new ArrayList<>();
  private @Nullable LocalDate began;
  private @Nullable StudyPhase block;
  private int cycle;
  private int blocks;
  private boolean complained;

  private final int cycleDays;

  private Schedule(BlockLength blocks) {
    this.cycleDays = blocks.cycleDays();
  }

  /** What speaks against it, at most once for each cycle; empty when nothing does. */
  static List<String> complaints(List<ImportedDay> days, BlockLength blocks) {
    List<ImportedDay> drawn = new ArrayList<>(days.size());
    boolean anyBlock = false;
    boolean allDrawn = true;
    for (ImportedDay day : days) {
      boolean inABlock = isInABlock(day.day());
      anyBlock |= inABlock;
      if (day.cycle().isPresent()) {
        drawn.add(day);
      } else {
        allDrawn &= !inABlock;
      }
    }
    if (!anyBlock || !allDrawn) {
      return List.of(
          "--design cycle%d needs days with phase on and off, each with its cycle (1, 2, …)"
              .formatted(blocks.cycleDays()));
    }
    drawn.sort(Comparator.comparing(day -> day.day().date()));
    Schedule schedule = new Schedule(blocks);
    drawn.forEach(day -> schedule.goOn(day.cycle().orElseThrow(), day.day()));
    return schedule.complaints;
  }

  private void goOn(int number, Day day) {
    LocalDate date = day.date();
    if (began == null || number != cycle) {
      complained = false;
      if (number < cycle) {
        complain("cycle " + number + " on " + date + " comes after cycle " + cycle);
      }
      began = date;
      cycle = number;
      block = null;
      blocks = 0;
    }
    if (ChronoUnit.DAYS.between(began, date) >= cycleDays) {
      complain(
          "cycle " + cycle + " is longer than " + cycleDays + " days: " + began + " to " + date);
    }
    if (isInABlock(day) && day.phase() != block) {
      block = day.phase();
      blocks++;
      if (blocks > 2) {
        complain(
            "cycle "
                + cycle
                + " has more than one block on and one block off: the third begins on "
                + date);
      }
    }
  }

  private void complain(String what) {
    if (!complained) {
      complained = true;
      complaints.add(what);
    }
  }

  private static boolean isInABlock(Day day) {
    return day.phase() == StudyPhase.ON || day.phase() == StudyPhase.OFF;
  }
}
