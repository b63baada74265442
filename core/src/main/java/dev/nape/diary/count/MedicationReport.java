package dev.nape.diary.count;

import dev.nape.diary.Diary;
import dev.nape.diary.MedicationClass;
import dev.nape.diary.count.MedicationLimit.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Acute-medication days in the last three windows of 30 days, against the limits of {@link
 * MedicationLimit}. It advises; it never diagnoses, and never says to stop a medicine.
 *
 * @param windows three, the running one first
 */
public record MedicationReport(List<Window> windows) {

  /** The month of ICHD-3 8.2, as days (a convention). */
  public static final int WINDOW_DAYS = 30;

  /** "More than three months" is judged over three windows (a convention). */
  public static final int WINDOWS = 3;

  /**
   * 30 days.
   *
   * @param first first day, included
   * @param last last day, included
   * @param anyDays days with any acute medication, those without a limit included
   * @param days days per limit, each 0 to 30
   * @param headache days with headache, of those recorded: overuse headache is only considered from
   *     15 days a month on
   */
  public record Window(
      LocalDate first,
      LocalDate last,
      int anyDays,
      Map<MedicationLimit, Integer> days,
      Count headache) {

    public Window {
      days = Map.copyOf(days);
    }

    public int daysOf(MedicationLimit limit) {
      return days.getOrDefault(limit, 0);
    }

    public State stateOf(MedicationLimit limit) {
      return limit.stateAt(daysOf(limit));
    }

    /** The limits that deserve a word, the most serious first; empty when all is well. */
    public List<MedicationLimit> remarkable() {
      return Stream.of(MedicationLimit.values())
          .filter(limit -> stateOf(limit) != State.BELOW)
          .sorted(Comparator.comparing(this::stateOf).reversed())
          .toList();
    }
  }

  public MedicationReport {
    windows = List.copyOf(windows);
  }

  /** The report as of a date, which is the last day of the running window. */
  public static MedicationReport asOf(LocalDate date, Diary diary) {
    return new MedicationReport(
        IntStream.range(0, WINDOWS)
            .mapToObj(back -> window(date.minusDays((long) back * WINDOW_DAYS), diary))
            .toList());
  }

  /** The most serious state of the running window. */
  public State state() {
    Window running = windows.getFirst();
    return Stream.of(MedicationLimit.values())
        .map(running::stateOf)
        .max(Comparator.naturalOrder())
        .orElse(State.BELOW);
  }

  /** The limits reached in each of the three windows. */
  public Set<MedicationLimit> sustained() {
    EnumSet<MedicationLimit> reached = EnumSet.allOf(MedicationLimit.class);
    reached.removeIf(
        limit -> windows.stream().anyMatch(window -> window.stateOf(limit) != State.AT_LIMIT));
    return reached;
  }

  private static Window window(LocalDate last, Diary diary) {
    LocalDate first = last.minusDays(WINDOW_DAYS - 1);
    List<Set<MedicationClass>> taken =
        first.datesUntil(last.plusDays(1)).map(diary::acuteMedicationOn).toList();
    return new Window(
        first,
        last,
        (int) taken.stream().filter(classes -> !classes.isEmpty()).count(),
        perLimit(taken),
        Counts.between(diary, first, last).headache());
  }

  private static Map<MedicationLimit, Integer> perLimit(List<Set<MedicationClass>> taken) {
    EnumMap<MedicationLimit, Integer> days = new EnumMap<>(MedicationLimit.class);
    for (MedicationLimit limit : MedicationLimit.values()) {
      long count = taken.stream().filter(day -> day.stream().anyMatch(limit::covers)).count();
      days.put(limit, (int) count);
    }
    if (!isMixed(taken)) {
      days.put(MedicationLimit.MIXED, 0);
    }
    return days;
  }

  /** A single class has a limit of its own, so the mixed one needs two. */
  private static boolean isMixed(List<Set<MedicationClass>> taken) {
    return taken.stream()
            .flatMap(Set::stream)
            .filter(MedicationLimit.MIXED::covers)
            .distinct()
            .count()
        >= 2;
  }
}
