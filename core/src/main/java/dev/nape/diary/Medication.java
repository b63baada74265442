package dev.nape.diary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An acute medication taken in an attack.
 *
 * @param name as the person wrote it, 1 to 200 characters
 * @param takenAt when it was taken; {@code null} when only the attack is known
 */
public record Medication(
    String name, MedicationClass kind, @Nullable Instant takenAt, Effect effect) {

  public Medication {
    Text.require("medication", name, 200);
  }
}
