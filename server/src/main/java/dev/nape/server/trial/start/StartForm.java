package dev.nape.server.trial.start;

import dev.nape.trial.design.BlockLength;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What is chosen for a trial, as it was typed.
 *
 * @param subject id of what is tried
 * @param blocks {@code fortnight} or {@code week}
 * @param cycles how many pairs of blocks
 * @param start the first day
 * @param days migraine days in 28, by guess
 */
public record StartForm(String subject, String blocks, String cycles, String start, String days) {

  /** Longer ahead nobody knows their weeks. */
  private static final int MOST_WEEKS_AHEAD = 26;

  private static final int MONTH = 28;

  /** What was not sent is empty: a page without a field sends nothing of it. */
  public StartForm {
    subject = Objects.requireNonNullElse(subject, "");
    blocks = Objects.requireNonNullElse(blocks, "");
    cycles = Objects.requireNonNullElse(cycles, "");
    start = Objects.requireNonNullElse(start, "");
    days = Objects.requireNonNullElse(days, "");
  }

  /** What is offered before anything was typed: a year of fortnights from next Monday. */
  static StartForm offered(LocalDate monday) {
    return new StartForm(
        Subjects.HOME,
        id(BlockLength.FORTNIGHT),
        String.valueOf(BlockLength.FORTNIGHT.usualCycles()),
        monday.toString(),
        "");
  }

  /** As it is written in forms and on the wire. */
  public static String id(BlockLength length) {
    return length.name().toLowerCase(Locale.ROOT);
  }

  Optional<BlockLength> length() {
    return Stream.of(BlockLength.values()).filter(one -> id(one).equals(blocks)).findFirst();
  }

  /** The guess; empty when none was made, or when it cannot be. */
  OptionalInt guess() {
    OptionalInt typed = number(days);
    return typed.isPresent() && typed.getAsInt() >= 1 && typed.getAsInt() <= MONTH
        ? typed
        : OptionalInt.empty();
  }

  /** Keys of what cannot be, by field; empty when a trial can be made of it. */
  public void check(Subjects subjects, LocalDate today, Map<String, String> faults) {
    if (subjects.find(subject).isEmpty()) {
      faults.put("subject", "trial.fault.subject");
    }
    if (length().isEmpty()) {
      faults.put("blocks", "trial.fault.blocks");
    }
    BlockLength length = length().orElse(BlockLength.FORTNIGHT);
    OptionalInt many = number(cycles);
    if (many.isEmpty()
        || many.getAsInt() < length.fewestCycles()
        || many.getAsInt() > length.mostCycles()) {
      faults.put("cycles", "trial.fault.cycles." + id(length));
    }
    date()
        .ifPresentOrElse(
            day -> check(day, today, faults), () -> faults.put("start", "trial.fault.start"));
    if (!days.isBlank() && guess().isEmpty()) {
      faults.put("days", "trial.fault.days");
    }
  }

  private static void check(LocalDate day, LocalDate today, Map<String, String> faults) {
    if (day.isBefore(today)) {
      faults.put("start", "trial.fault.past");
    } else if (day.isAfter(today.plusWeeks(MOST_WEEKS_AHEAD))) {
      faults.put("start", "trial.fault.late");
    }
  }

  /** The first day; empty when it cannot be read. */
  public Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.parse(start.strip()));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  OptionalInt number() {
    return number(cycles);
  }

  private static OptionalInt number(String typed) {
    return typed.strip().matches("\\d{1,4}")
        ? OptionalInt.of(Integer.parseInt(typed.strip()))
        : OptionalInt.empty();
  }
}
