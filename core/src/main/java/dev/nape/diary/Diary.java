package dev.nape.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One person's record: attacks in order of their start, and at most one {@link Day} a date.
 *
 * <p>The two overlap on purpose. An attack is what happened; a day is what the person said about
 * the whole day, including that nothing happened.
 */
public final class Diary {

  private final List<Attack> attacks;
  private final SortedMap<LocalDate, Day> days = new TreeMap<>();
  private final Map<LocalDate, List<Attack>> attacksByDay = new TreeMap<>();
  private final MedicationDays medicationDays;

  /**
   * @throws IllegalArgumentException when two days have the same date
   */
  public Diary(List<Attack> attacks, List<Day> days) {
    this.attacks = attacks.stream().sorted(Comparator.comparing(Attack::start)).toList();
    for (Day day : days) {
      if (this.days.put(day.date(), day) != null) {
        throw new IllegalArgumentException("two entries for " + day.date());
      }
    }
    this.medicationDays = new MedicationDays(this.attacks);
    for (Attack attack : this.attacks) {
      attack
          .firstDay()
          .datesUntil(attack.lastDay().plusDays(1))
          .forEach(date -> attacksByDay.computeIfAbsent(date, d -> new ArrayList<>()).add(attack));
    }
  }

  public List<Attack> attacks() {
    return attacks;
  }

  public List<Day> days() {
    return List.copyOf(days.values());
  }

  /** Everything known about one date; also for a date that nobody recorded. */
  public DaySummary on(LocalDate date) {
    return DaySummary.of(
        Optional.ofNullable(days.get(date)).orElseGet(() -> Day.of(date)),
        attacksByDay.getOrDefault(date, List.of()),
        medicationDays.takenOn(date));
  }

  /**
   * The classes of acute medication taken on a date, as {@link MedicationDays} counts them. A day
   * on which the person said that something was taken, and no medicine was named, holds {@link
   * MedicationClass#UNKNOWN}.
   */
  public Set<MedicationClass> acuteMedicationOn(LocalDate date) {
    Set<MedicationClass> named = medicationDays.on(date);
    boolean unnamed = named.isEmpty() && on(date).acuteMedication() == Answer.YES;
    return unnamed ? Set.of(MedicationClass.UNKNOWN) : named;
  }

  /** Every date from {@code first} to {@code last}, both included, recorded or not. */
  public List<DaySummary> between(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).map(this::on).toList();
  }

  /** The first date with any record; empty for an empty diary. */
  public Optional<LocalDate> firstDay() {
    return java.util.stream.Stream.concat(
            days.keySet().stream(), attacks.stream().map(Attack::firstDay))
        .min(Comparator.naturalOrder());
  }

  /** The last date with any record; empty for an empty diary. */
  public Optional<LocalDate> lastDay() {
    return java.util.stream.Stream.concat(
            days.keySet().stream(), attacks.stream().map(Attack::lastDay))
        .max(Comparator.naturalOrder());
  }

  public boolean isEmpty() {
    return attacks.isEmpty() && days.isEmpty();
  }
}
