package dev.nape.plan.compose;

import dev.nape.body.Area;
import dev.nape.body.Side;
import dev.nape.plan.SessionRequest;
import dev.nape.plan.SessionRequest.Pain;
import dev.nape.screening.Cleared;
import dev.nape.screening.Permission;
import dev.nape.technique.Dose;
import dev.nape.technique.HandsLimit;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A clearance and a wish, seen together. */
record Situation(Cleared cleared, SessionRequest request, int seconds, Optional<Side> painfulSide) {

  /** G-FIRST: a first session without a therapist. */
  private static final int FIRST_SESSION_SECONDS = 600;

  private static final int SECONDS_A_MINUTE = 60;

  /** G-REST: between two firm sessions on the same area. */
  private static final int REST_HOURS = 48;

  static Situation of(Cleared cleared, SessionRequest request) {
    boolean shortened = request.firstSession() && cleared.performer() != Performer.THERAPIST;
    int seconds =
        shortened ? Math.min(request.seconds(), FIRST_SESSION_SECONDS) : request.seconds();
    return new Situation(cleared, request, seconds, oneSide(request.pain()));
  }

  /** The side of all pain, if it is one side. */
  private static Optional<Side> oneSide(List<Pain> pains) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    pains.stream().filter(pain -> pain.score() > 0).forEach(pain -> sides.add(pain.side()));
    return sides.size() == 1
        ? sides.stream().filter(side -> side != Side.BOTH).findFirst()
        : Optional.empty();
  }

  boolean byTherapist() {
    return cleared.performer() == Performer.THERAPIST;
  }

  boolean byPartner() {
    return cleared.performer() == Performer.PARTNER;
  }

  boolean shortened() {
    return seconds < request.seconds();
  }

  /**
   * The phase by which positions are chosen. Sources say which are bearable up to a mild attack; in
   * a stronger one, and in an aura, no others are (convention).
   */
  Phase positionPhase() {
    return switch (phase()) {
      case AURA, HEADACHE_MILD, HEADACHE_MODERATE, HEADACHE_SEVERE -> Phase.HEADACHE_MILD;
      case INTERICTAL, PRODROME, POSTDROME -> phase();
    };
  }

  Phase phase() {
    return cleared.phase();
  }

  Optional<Permission> permission(TechniqueId technique) {
    return Optional.ofNullable(cleared.techniques().get(technique));
  }

  /** The most a technique may take: clearance, hands and dose together. */
  int secondsOf(Technique technique) {
    HandsLimit hands = byTherapist() ? technique.therapist() : technique.self();
    int minutes =
        Math.min(
            technique.dose().minutesPerSession(), hands.maxMinutes().orElse(Integer.MAX_VALUE));
    int allowed =
        permission(technique.id()).map(p -> p.maxMinutes().orElse(Integer.MAX_VALUE)).orElse(0);
    return SECONDS_A_MINUTE * Math.min(minutes, allowed);
  }

  /** Why the dose of a technique is used up for now, in words; empty if it is not. */
  Optional<String> usedUp(Technique technique) {
    Dose dose = technique.dose();
    if (done(request.doneThisWeek(), technique) >= dose.perWeek()) {
      return Optional.of(PlanWords.text("omitted.week", String.valueOf(dose.perWeek())));
    }
    if (done(request.recent().doneToday(), technique) >= dose.perDay()) {
      return Optional.of(PlanWords.text("omitted.today", String.valueOf(dose.perDay())));
    }
    Integer hours = request.recent().hoursSince().get(technique.id());
    return hours != null && hours < dose.gapHours()
        ? Optional.of(
            PlanWords.text("omitted.gap", String.valueOf(dose.gapHours()), String.valueOf(hours)))
        : Optional.empty();
  }

  private static int done(Map<TechniqueId, Integer> sessions, Technique technique) {
    return sessions.getOrDefault(technique.id(), 0);
  }

  /** G-REST: whether an area was worked on firmly so lately that only light work is left. */
  boolean resting(Area area) {
    Integer hours = request.recent().hoursSinceFirm().get(area);
    return hours != null && hours < REST_HOURS;
  }
}
