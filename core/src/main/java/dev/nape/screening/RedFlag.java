package dev.nape.screening;

import dev.nape.evidence.Basis;
import java.util.Locale;
import java.util.Optional;

/**
 * A warning sign that ends the day's massage.
 *
 * @param id such as {@code RF-THUNDERCLAP}
 * @param question asked of the person; yes is the warning
 * @param why in one sentence
 * @param urgency how soon who should look
 * @param lift what lifts it; an emergency is never lifted
 * @param advisory whether it only advises (see docs/clinical-clarifications.md)
 * @param onlyUnderAge the answer yes contradicts an age of this or more years; 0 for none
 * @param note one more sentence, if there is one
 * @param basis what it rests on
 */
public record RedFlag(
    String id,
    String question,
    String why,
    Urgency urgency,
    Lift lift,
    boolean advisory,
    int onlyUnderAge,
    Optional<String> note,
    Basis basis) {

  /** How soon who should look, most urgent first. */
  public enum Urgency {
    EMERGENCY,
    URGENT_SAME_DAY,
    SEE_DOCTOR_BEFORE_MASSAGE;

    /** Kebab-case name used in files and on the wire. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What has to have happened before massage is thought of again. */
  public enum Lift {
    /** A clinician has assessed this very episode. */
    EPISODE,
    /** A doctor knows and agrees to massage. */
    DOCTOR_AWARE
  }
}
