package dev.nape.trial.design;

import dev.nape.trial.design.Verification.Difference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Days that somebody claims against the days that were drawn. What is wrong with several days of
 * one block in the same way is told once, with its first day.
 */
final class Calendar {

  private final Schedule schedule;
  private final List<ScheduledDay> claimed;
  private final Map<Kind, List<Difference>> found = new LinkedHashMap<>();

  Calendar(Schedule schedule, List<ScheduledDay> claimed) {
    this.schedule = schedule;
    this.claimed = claimed;
  }

  private record Kind(int cycle, int block, String field) {}

  List<Difference> differences() {
    Set<LocalDate> seen = new HashSet<>();
    for (ScheduledDay day : claimed) {
      if (!seen.add(day.date())) {
        add(day, "date", "stands twice");
      }
      Optional<ScheduledDay> drawn = schedule.on(day.date());
      drawn.ifPresent(d -> compare(day, d));
      if (drawn.isEmpty()) {
        add(day, "date", "is no day of this trial");
      }
    }
    claimed.stream()
        .map(ScheduledDay::date)
        .max(LocalDate::compareTo)
        .ifPresent(last ->
            schedule.days().stream()
                .filter(day -> day.date().isBefore(last) && !seen.contains(day.date()))
                .forEach(day -> add(day, "date", "is missing")));
    return found.values().stream().map(Calendar::together).toList();
  }

  private void compare(ScheduledDay day, ScheduledDay drawn) {
    compare(drawn, "cycle", String.valueOf(day.cycle()), String.valueOf(drawn.cycle()));
    compare(drawn, "block", String.valueOf(day.block()), String.valueOf(drawn.block()));
    compare(drawn, "arm", word(day.arm()), word(drawn.arm()));
    compare(drawn, "washOut", String.valueOf(day.washOut()), String.valueOf(drawn.washOut()));
  }

  private void compare(ScheduledDay drawn, String field, String claim, String truth) {
    if (!claim.equals(truth)) {
      add(drawn, field, "is " + claim + ", and was drawn as " + truth);
    }
  }

  private void add(ScheduledDay day, String field, String detail) {
    found
        .computeIfAbsent(
            new Kind(day.cycle(), day.block(), field + detail), kind -> new ArrayList<>())
        .add(new Difference("days." + day.date() + "." + field, detail));
  }

  private static Difference together(List<Difference> same) {
    Difference first = same.getFirst();
    return same.size() == 1
        ? first
        : new Difference(
            first.field(),
            first.detail() + " (so are %d days of this block)".formatted(same.size()));
  }

  private static String word(Arm arm) {
    return arm.name().toLowerCase(Locale.ROOT);
  }
}
