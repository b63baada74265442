package dev.nape.diary;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Days with acute medication, counted as ICHD-3 8.2 (medication-overuse headache) counts them in
 * criterion B of each of its subforms, "on … days/month": days, not doses. Two tablets on one day
 * are one day.
 *
 * <p>A dose with its own time counts for the day of that time in the zone where the attack began,
 * even when that day lies outside the attack; one without counts for the first day of the attack.
 * Preventive medicines are not acute medication and are not counted.
 *
 * @see dev.nape.diary.count.MedicationReport
 */
public final class MedicationDays {

  private final Map<LocalDate, Set<MedicationClass>> classes = new HashMap<>();

  MedicationDays(List<Attack> attacks) {
    for (Attack attack : attacks) {
      for (Medication medication : attack.medications()) {
        classes
            .computeIfAbsent(dayOf(medication, attack), d -> EnumSet.noneOf(MedicationClass.class))
            .add(medication.kind());
      }
    }
  }

  /** The classes named on a date; empty when none was. */
  Set<MedicationClass> on(LocalDate date) {
    return Collections.unmodifiableSet(classes.getOrDefault(date, Set.of()));
  }

  /** Yes when a dose says so; silence otherwise, because a dose cannot say no for a day. */
  Answer takenOn(LocalDate date) {
    return classes.containsKey(date) ? Answer.YES : Answer.NOT_RECORDED;
  }

  private static LocalDate dayOf(Medication medication, Attack attack) {
    return medication.takenAt() == null
        ? attack.firstDay()
        : medication.takenAt().atZone(attack.start().getZone()).toLocalDate();
  }
}
