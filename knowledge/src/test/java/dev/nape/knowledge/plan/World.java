package dev.nape.knowledge.plan;

import dev.nape.body.Area;
import dev.nape.body.PainZone;
import dev.nape.body.Side;
import dev.nape.knowledge.Knowledge;
import dev.nape.plan.Planner;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionPlan.Block;
import dev.nape.plan.SessionPlan.PlannedStep;
import dev.nape.plan.SessionRequest;
import dev.nape.plan.SessionRequest.Pain;
import dev.nape.screening.Answers;
import dev.nape.screening.Cleared;
import dev.nape.screening.Screening;
import dev.nape.technique.Goal;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real knowledge, and short ways to ask it. */
final class World {
  static final Knowledge KNOWLEDGE = Knowledge.bundled();
  static final Screening SCREENING = new Screening(KNOWLEDGE.rules());
  static final Planner PLANNER = KNOWLEDGE.planner();

  private World() {}

  /** Somebody of 34 without conditions. */
  static Who who(Phase phase, Performer performer) {
    return new Who(phase, performer, 34, Set.of(), Set.of(), Set.of(), Set.of());
  }

  record Who(
      Phase phase,
      Performer performer,
      int age,
      Set<String> conditions,
      Set<String> doctorAware,
      Set<String> approved,
      Set<Area> avoid) {

    Who with(String... ids) {
      return new Who(phase, performer, age, Set.of(ids), doctorAware, approved, avoid);
    }

    Who doctorKnows(String... ids) {
      return new Who(phase, performer, age, conditions, Set.of(ids), approved, avoid);
    }

    Who shown(String... techniques) {
      return new Who(phase, performer, age, conditions, doctorAware, Set.of(techniques), avoid);
    }

    Who sparing(Area... areas) {
      return new Who(phase, performer, age, conditions, doctorAware, approved, Set.of(areas));
    }

    Answers answers() {
      return new Answers(
          OptionalInt.of(age),
          performer,
          phase,
          Set.of(),
          conditions,
          Set.of(),
          doctorAware,
          approved.stream().map(TechniqueId::new).collect(Collectors.toSet()),
          avoid);
    }

    Cleared cleared() {
      return (Cleared) SCREENING.clear(answers());
    }

    SessionPlan plan(SessionRequest request) {
      return PLANNER.plan(cleared(), request);
    }
  }

  static SessionRequest minutes(int minutes, Pain... pains) {
    return request(60 * minutes, Set.of(), Set.of(), pains);
  }

  static SessionRequest minutesFor(int minutes, Goal goal, Pain... pains) {
    return request(60 * minutes, EnumSet.of(goal), Set.of(), pains);
  }

  static SessionRequest minutesWith(int minutes, String equipment, Pain... pains) {
    return request(60 * minutes, Set.of(), Set.of(equipment), pains);
  }

  private static SessionRequest request(
      int seconds, Set<Goal> goals, Set<String> equipment, Pain... pains) {
    return new SessionRequest(
        seconds, goals, List.of(pains), equipment, Set.of(), Map.of(), Map.of(), false);
  }

  static Pain pain(String zone, Side side, int score) {
    return new Pain(zone(zone), side, score);
  }

  static PainZone zone(String id) {
    return KNOWLEDGE.routes().stream()
        .map(PainRoute::zone)
        .filter(zone -> zone.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Stream<PlannedStep> steps(SessionPlan plan) {
    return plan.blocks().stream().flatMap(block -> block.steps().stream());
  }

  static int seconds(SessionPlan plan, String... techniques) {
    return plan.blocks().stream()
        .filter(block -> Arrays.asList(techniques).contains(block.technique().value()))
        .mapToInt(Block::seconds)
        .sum();
  }
}
