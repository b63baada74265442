package dev.nape.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One person's record: attacks in order of their start, and at most one {@link Day} a date.
 *
 * <p>The two overlap on purpose. An attack is what happened; a day is what the person said about
 * the whole day, including that nothing happened.
 */
public final class Diary {

  private final List<Attack> attacks;
  private final List<Day> days;
  private final Map<LocalDate, List<Attack>> attacksByDay = new HashMap<>();
  private final MedicationDays medicationDays;

  /**
   * @throws IllegalArgumentException when two days have the same date
   */
  public Diary(List<Attack> attacks, List<Day> days) {
    this.attacks = attacks.stream().sorted(Comparator.comparing(Attack::start)).toList();
    this.days = days.stream().sorted(Comparator.comparing(Day::date)).toList();
    for (int i = 1; i < days.size(); i++) {
      if (this.days.get(i - 1).date().equals(this.days.get(i).date())) {
        throw new IllegalArgumentException("two entries for " + this.days.get(i).date());
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

  /** In the order of their dates. */
  public List<Day> days() {
    return days;
  }

  /** Everything known about one date; also for a date that nobody recorded. */
  public DaySummary on(LocalDate date) {
    int place = placeOf(date);
    return summary(isAt(place, date) ? days.get(place) : Day.of(date));
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
    List<DaySummary> between = new ArrayList<>();
    int place = placeOf(first);
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      between.add(summary(isAt(place, date) ? days.get(place++) : Day.of(date)));
    }
    return Collections.unmodifiableList(between);
  }

  /** The first date with any record; empty for an empty diary. */
  public Optional<LocalDate> firstDay() {
    return Stream.concat(
            days.stream().limit(1).map(Day::date), attacks.stream().map(Attack::firstDay))
        .min(Comparator.naturalOrder());
  }

  /** The last date with any record; empty for an empty diary. */
  public Optional<LocalDate> lastDay() {
    return Stream.concat(
            days.reversed().stream().limit(1).map(Day::date), attacks.stream().map(Attack::lastDay))
        .max(Comparator.naturalOrder());
  }

  public boolean isEmpty() {
    return attacks.isEmpty() && days.isEmpty();
  }

  private DaySummary summary(Day day) {
    LocalDate date = day.date();
    return DaySummary.of(
        day, attacksByDay.getOrDefault(date, List.of()), medicationDays.takenOn(date));
  }

  private boolean isAt(int place, LocalDate date) {
    return place < days.size() && days.get(place).date().equals(date);
  }

  /** Of the first day on a date or after it. */
  private int placeOf(LocalDate date) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).date().isBefore(date)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
