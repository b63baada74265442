package dev.nape.bench;

import dev.nape.bench.ScreeningAndPlan.Asking;
import dev.nape.body.PainZone;
import dev.nape.body.Side;
import dev.nape.knowledge.Knowledge;
import dev.nape.plan.SessionRequest;
import dev.nape.plan.SessionRequest.Pain;
import dev.nape.screening.Answers;
import dev.nape.screening.Condition;
import dev.nape.technique.Goal;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** People as they may come: most between attacks, many without any condition, always the same. */
final class People {
  private static final int SEED = 20_26;

  private final Random random = new Random(SEED);
  private final Knowledge knowledge;
  private final List<PainZone> zones;
  private final List<String> conditions;
  private final List<TechniqueId> techniques;

  private People(Knowledge knowledge) {
    this.knowledge = knowledge;
    zones = knowledge.routes().stream().map(route -> route.zone()).toList();
    conditions =
        knowledge.rules().conditions().stream()
            .filter(condition -> !condition.ages().byAgeAlone())
            .filter(condition -> condition.contradicts().isEmpty())
            .map(Condition::id)
            .toList();
    techniques = knowledge.techniques().stream().map(Technique::id).toList();
  }

  static List<Asking> of(Knowledge knowledge, int count, int seconds, boolean treated) {
    People people = new People(knowledge);
    List<Asking> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(new Asking(people.answers(treated), people.request(seconds)));
    }
    return all;
  }

  private Answers answers(boolean treated) {
    Set<String> held = chance(2) ? Set.of() : Set.of(any(conditions));
    Performer alone = chance(4) ? Performer.PARTNER : Performer.SELF;
    return new Answers(
        OptionalInt.of(20 + random.nextInt(35)),
        treated ? Performer.THERAPIST : alone,
        chance(2) ? Phase.INTERICTAL : any(List.of(Phase.values())),
        Set.of(),
        held,
        Set.of(),
        held,
        techniques.stream().filter(technique -> chance(4)).collect(Collectors.toSet()),
        Set.of());
  }

  private SessionRequest request(int seconds) {
    Side side = any(List.of(Side.values()));
    List<Pain> pains = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      pains.add(new Pain(any(zones), side, 1 + random.nextInt(10)));
    }
    return new SessionRequest(
        seconds,
        chance(2) ? Set.of(any(List.of(Goal.values()))) : Set.of(),
        pains,
        knowledge.repertoire().equipment().stream()
            .map(Technique.Equipment::id)
            .filter(id -> chance(2))
            .collect(Collectors.toSet()),
        Set.of(),
        Map.of(any(techniques), 1),
        Map.of(any(techniques), random.nextDouble()),
        false);
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
