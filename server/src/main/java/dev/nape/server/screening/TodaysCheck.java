package dev.nape.server.screening;

import dev.nape.body.Area;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;

/**
 * What a person answered today.
 *
 * @param at when, where they then were
 * @param performer whose hands were thought of
 * @param redFlags ids answered yes or "not sure"
 * @param conditions ids answered yes
 * @param unsure ids of conditions answered "not sure"
 * @param doctorAware ids of which a doctor knows; of a flag lifted by episode: has assessed it
 * @param therapistApproved techniques that a therapist has shown
 * @param avoid areas to leave alone
 */
public record TodaysCheck(
    UUID id,
    ZonedDateTime at,
    Performer performer,
    Phase phase,
    Set<String> redFlags,
    Set<String> conditions,
    Set<String> unsure,
    Set<String> doctorAware,
    Set<String> therapistApproved,
    Set<Area> avoid) {

  /** A day between attacks on which nothing is the matter. */
  static TodaysCheck quiet(ZonedDateTime at, Performer performer) {
    return new TodaysCheck(
        new UUID(0, 0),
        at,
        performer,
        Phase.INTERICTAL,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of());
  }

  /** The day it is for: it holds no longer. */
  public LocalDate day() {
    return at.toLocalDate();
  }
}
