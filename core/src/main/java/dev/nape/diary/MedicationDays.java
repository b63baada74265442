package dev.nape.diary;

import java.time.LocalDate;
import java.util.List;

/** Days with acute medication. */
public final class MedicationDays {

  private MedicationDays() {}

  /**
   * Whether the attacks say that acute medication was taken on a date. A dose with its own time
   * counts for the day of that time in the attack's zone; one without counts for the first day.
   */
  static Answer takenOn(LocalDate date, List<Attack> attacks) {
    boolean taken =
        attacks.stream()
            .anyMatch(attack ->
                attack.medications().stream()
                    .anyMatch(medication -> dayOf(medication, attack).equals(date)));
    return taken ? Answer.YES : Answer.NOT_RECORDED;
  }

  static LocalDate dayOf(Medication medication, Attack attack) {
    return medication.takenAt() == null
        ? attack.firstDay()
        : medication.takenAt().atZone(attack.start().getZone()).toLocalDate();
  }
}
