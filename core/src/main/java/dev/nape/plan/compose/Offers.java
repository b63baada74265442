package dev.nape.plan.compose;

import dev.nape.plan.Section;
import dev.nape.plan.SessionPlan.Omitted;
import dev.nape.plan.compose.Offer.Offered;
import dev.nape.plan.compose.Offer.Unit;
import dev.nape.plan.relevance.Relevance;
import dev.nape.screening.Permission;
import dev.nape.technique.HandsLimit;
import dev.nape.technique.Protocol;
import dev.nape.technique.Protocol.Position;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import dev.nape.technique.Technique.Usefulness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What may be offered to one person at one moment, and why the rest may not. */
final class Offers {
  private final Situation situation;
  private final Relevance.Wish wish;
  private final List<Offer> offers = new ArrayList<>();
  private final Map<String, Omitted> omitted = new TreeMap<>();

  Offers(Situation situation, Relevance.Wish wish) {
    this.situation = situation;
    this.wish = wish;
  }

  List<Offer> offers() {
    return offers;
  }

  /** In the order of ids, one sentence each. */
  List<Omitted> omitted() {
    return List.copyOf(omitted.values());
  }

  void omit(Technique technique, String why) {
    omitted.putIfAbsent(technique.id().value(), new Omitted(technique.id(), why));
  }

  /** Takes in one technique with its protocols for these hands. */
  void add(Technique technique, List<Candidate> candidates) {
    Optional<Permission> permission = situation.permission(technique.id());
    if (permission.isEmpty() || candidates.isEmpty()) {
      return;
    }
    Optional<String> barred = barred(technique, permission.get());
    if (barred.isPresent()) {
      omit(technique, barred.get());
      return;
    }
    int factor = wish.factor(technique);
    List<String> reasons = new ArrayList<>();
    int before = offers.size();
    for (Candidate candidate : candidates) {
      offer(candidate, permission.get(), factor, reasons);
    }
    if (offers.size() == before) {
      omit(technique, reasons.getFirst());
    }
  }

  private Optional<String> barred(Technique technique, Permission permission) {
    if (!permission.usable()) {
      return Optional.of(PlanWords.of(permission.verdict()));
    }
    if (technique.usefulness().getOrDefault(situation.phase(), Usefulness.AVOID)
        == Usefulness.AVOID) {
      return Optional.of(PlanWords.text("omitted.phase"));
    }
    if (!Collections.disjoint(technique.notWith(), situation.cleared().conditions())) {
      return Optional.of(PlanWords.text("omitted.condition"));
    }
    int perWeek = technique.dose().perWeek();
    return situation.doneThisWeek(technique.id()) >= perWeek
        ? Optional.of(PlanWords.text("omitted.week", Integer.toString(perWeek)))
        : Optional.empty();
  }

  private void offer(Candidate candidate, Permission permission, int factor, List<String> reasons) {
    Technique technique = candidate.technique();
    Optional<String> missing =
        Tools.missing(technique, candidate.protocol(), situation.request().equipment());
    if (missing.isPresent()) {
      reasons.add(PlanWords.text("omitted.equipment", missing.get()));
      return;
    }
    List<Position> positions = positions(candidate.protocol());
    if (positions.isEmpty()) {
      reasons.add(PlanWords.text("omitted.position"));
      return;
    }
    List<Unit> units = units(candidate, permission, factor);
    if (units.isEmpty()) {
      reasons.add(PlanWords.text("omitted.steps"));
      return;
    }
    Offer offer = new Offer(candidate, Section.MAIN, positions, units);
    Sections.of(candidate).forEach(section -> offers.add(offer.in(section)));
  }

  private List<Position> positions(Protocol protocol) {
    return protocol.positions().stream()
        .filter(position ->
            situation.request().positions().isEmpty()
                || situation.request().positions().contains(position.id()))
        .filter(position -> position.phases().contains(situation.positionPhase()))
        .filter(
            position -> Collections.disjoint(position.notWith(), situation.cleared().conditions()))
        .toList();
  }

  private List<Unit> units(Candidate candidate, Permission permission, int factor) {
    Technique technique = candidate.technique();
    HandsLimit hands = candidate.atHome() ? technique.self() : technique.therapist();
    if (hands.maxPressure().isEmpty()) {
      return List.of();
    }
    StepRules rules = new StepRules(situation, permission, hands, candidate.atHome());
    List<Unit> units = new ArrayList<>();
    for (List<Step> steps : candidate.units()) {
      List<Offered> left = new ArrayList<>();
      for (Step step : steps) {
        OptionalInt pressure = rules.pressure(step);
        if (pressure.isPresent()) {
          int relevance = wish.relevance(technique, candidate.protocol().id(), step, factor);
          left.add(new Offered(step, pressure.getAsInt(), relevance, candidate.neverLonger(step)));
        }
      }
      if (stillMakesSense(steps, left)) {
        units.add(Unit.of(List.copyOf(left)));
      }
    }
    return worthKeeping(candidate, units) ? units : List.of();
  }

  /** Finding a point, stretching and smoothing out are nothing without the work between them. */
  private static boolean stillMakesSense(List<Step> steps, List<Offered> left) {
    boolean touched = steps.stream().anyMatch(step -> step.pressure() > 0);
    boolean pointed = steps.stream().anyMatch(step -> step.point().isPresent());
    return !left.isEmpty()
        && (!touched || left.stream().anyMatch(offered -> offered.step().pressure() > 0))
        && (!pointed || left.stream().anyMatch(offered -> offered.step().point().isPresent()));
  }

  /** A protocol that touches is not reduced to its questions and pauses. */
  private static boolean worthKeeping(Candidate candidate, List<Unit> units) {
    boolean touches =
        candidate.units().stream().flatMap(List::stream).anyMatch(step -> step.pressure() > 0);
    return !touches
        || units.stream()
            .flatMap(unit -> unit.steps().stream())
            .anyMatch(offered -> offered.step().pressure() > 0);
  }
}
