package dev.nape.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question of the form that a client fills in.
 *
 * @param id kebab-case
 * @param label as asked
 * @param kind of answer
 * @param required whether it has to be answered
 * @param options to choose from, in order; empty unless the kind is a choice with options of its
 *     own
 * @param asks ids of the red flags or conditions that a yes answers, if any
 * @param note what a certain answer means for the session, if anything
 */
public record IntakeQuestion(
    String id,
    String label,
    Kind kind,
    boolean required,
    List<String> options,
    List<String> asks,
    Optional<String> note) {

  /** Kind of answer. */
  public enum Kind {
    YES_NO,
    TEXT,
    NUMBER,
    /** 0–10. */
    PAIN,
    CHOICE,
    CHOICES,
    /** Regions of the body map. */
    REGIONS,
    /** Pain zones of the body map. */
    ZONES,
    POINTS,
    STEPS,
    /** Every red flag of the screening. */
    RED_FLAGS,
    PHASE,
    GOALS,
    POSITIONS;

    /** Kebab-case name used in files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
