package dev.nape.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Side;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionRequest;
import dev.nape.screening.Answers;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.Condition;
import dev.nape.screening.InvalidAnswers;
import dev.nape.technique.Goal;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every phase × hands × age × condition, told to a doctor and not, with a few wishes each. */
class PlanSweepTest {
  private static final List<Integer> AGES = List.of(17, 34, 60, 80);
  private static final Set<TechniqueId> ALL_SHOWN =
      World.KNOWLEDGE.techniques().stream().map(Technique::id).collect(Collectors.toSet());
  private static final Set<String> EVERYTHING =
      World.KNOWLEDGE.techniques().stream()
          .flatMap(technique -> technique.equipment().stream())
          .map(Technique.Equipment::id)
          .collect(Collectors.toSet());

  private int plans;
  private int touching;
  private int refused;

  @Test
  void every_single_condition_in_every_phase_keeps_every_limit() {
    long start = System.nanoTime();
    for (Phase phase : Phase.values()) {
      for (Performer performer : Performer.values()) {
        for (int age : AGES) {
          sweep(phase, performer, age);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d plans (%,d touch) and %,d refused screenings in %.1f s%n",
        plans,
        touching,
        refused,
        (System.nanoTime() - start) / 1e9);
    assertThat(plans).isGreaterThan(20_000);
    assertThat(touching).isGreaterThan(5_000);
  }

  private void sweep(Phase phase, Performer performer, int age) {
    for (Optional<String> condition : conditions()) {
      for (boolean told : List.of(false, true)) {
        if (condition.isPresent() || !told) {
          clear(phase, performer, age, condition, told).ifPresent(this::planAll);
        }
      }
    }
  }

  private static List<Optional<String>> conditions() {
    List<Optional<String>> conditions = new ArrayList<>(List.of(Optional.empty()));
    World.KNOWLEDGE.rules().conditions().stream()
        .map(Condition::id)
        .map(Optional::of)
        .forEach(conditions::add);
    return conditions;
  }

  private Optional<Cleared> clear(
      Phase phase, Performer performer, int age, Optional<String> condition, boolean told) {
    Set<String> held = condition.map(Set::of).orElse(Set.of());
    Answers answers =
        new Answers(
            OptionalInt.of(age),
            performer,
            phase,
            Set.of(),
            held,
            Set.of(),
            told ? held : Set.of(),
            told ? ALL_SHOWN : Set.of(),
            Set.of());
    try {
      Clearance clearance = World.SCREENING.clear(answers);
      if (clearance instanceof Cleared cleared) {
        return Optional.of(cleared);
      }
    } catch (InvalidAnswers contradiction) {
      // an age that a condition rules out
    }
    refused++;
    return Optional.empty();
  }

  private void planAll(Cleared cleared) {
    SessionRequest left =
        new SessionRequest(
            600,
            Set.of(),
            List.of(World.pain("temple", Side.LEFT, 6)),
            Set.of(),
            Set.of(),
            Map.of(),
            Map.of(),
            false);
    SessionRequest full =
        new SessionRequest(
            cleared.performer() == Performer.THERAPIST ? 3600 : 1200,
            Set.of(Goal.NECK_TENSION, Goal.NAUSEA),
            List.of(World.pain("occiput", Side.BOTH, 4), World.pain("jaw", Side.RIGHT, 3)),
            EVERYTHING,
            Set.of(),
            Map.of(),
            Map.of(),
            false);
    for (SessionRequest request : List.of(left, full)) {
      SessionPlan plan = Checked.plan(cleared, request);
      plans++;
      touching += plan.touchFree() ? 0 : 1;
    }
  }
}
