package dev.nape.screening;

import dev.nape.body.Area;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a person answered: health profile and today's check together. {@link Screening} checks it
 * against the rules.
 *
 * @param age in whole years, 0–120; empty when it was not told
 * @param performer whose hands work
 * @param phase of the attack, now
 * @param redFlags ids answered yes
 * @param conditions ids answered yes
 * @param unsure ids, of either kind, answered "not sure"
 * @param doctorAware ids that a doctor knows of; for a flag lifted by episode: has assessed now
 * @param therapistApproved techniques that a therapist has shown
 * @param avoid areas that the person wants left alone
 */
public record Answers(
    OptionalInt age,
    Performer performer,
    Phase phase,
    Set<String> redFlags,
    Set<String> conditions,
    Set<String> unsure,
    Set<String> doctorAware,
    Set<TechniqueId> therapistApproved,
    Set<Area> avoid) {

  /** Copies the sets. */
  public Answers {
    redFlags = Set.copyOf(redFlags);
    conditions = Set.copyOf(conditions);
    unsure = Set.copyOf(unsure);
    doctorAware = Set.copyOf(doctorAware);
    therapistApproved = Set.copyOf(therapistApproved);
    avoid = Set.copyOf(avoid);
  }

  /** Nothing but the phase: every question answered no, one's own hands. */
  public static Answers none(Phase phase) {
    return new Answers(
        OptionalInt.empty(),
        Performer.SELF,
        phase,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of());
  }
}
