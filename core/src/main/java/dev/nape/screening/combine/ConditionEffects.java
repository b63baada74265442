package dev.nape.screening.combine;

import static java.util.stream.Collectors.partitioningBy;

import dev.nape.screening.Answers;
import dev.nape.screening.Condition;
import dev.nape.screening.Restriction;
import dev.nape.screening.Restriction.When;
import dev.nape.screening.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What each condition does to one technique, joined beforehand for every state it can be in. */
final class ConditionEffects {
  private final Target target;
  private final List<Map<Held.State, Effect>> atHome = new ArrayList<>();
  private final List<Map<Held.State, Effect>> byTherapist = new ArrayList<>();

  /** What does not always hold, by the place of its condition. */
  private final List<List<Restriction>> cases = new ArrayList<>();

  ConditionEffects(Target target, List<Condition> conditions) {
    this.target = target;
    for (Condition condition : conditions) {
      Map<Boolean, List<Restriction>> here =
          condition.restrictions().stream()
              .filter(this::speaksOfThis)
              .collect(partitioningBy(one -> one.when().equals(When.ALWAYS)));
      List<Restriction> always = here.getOrDefault(true, List.of());
      atHome.add(joined(condition, always, true));
      byTherapist.add(joined(condition, always, false));
      cases.add(here.getOrDefault(false, List.of()));
    }
  }

  /** What a condition does in these answers. */
  Effect of(Held held, Answers answers) {
    boolean home = Strength.atHome(answers.performer());
    Effect effect =
        (home ? atHome : byTherapist)
            .get(held.index())
            .getOrDefault(held.state(), Effect.of(held.condition().id(), Verdict.BARRED));
    for (Restriction restriction : cases.get(held.index())) {
      if (restriction.when().holds(answers.phase(), answers.age())) {
        effect = effect.and(of(held.condition(), restriction, held.state(), home));
      }
    }
    return effect;
  }

  private boolean speaksOfThis(Restriction restriction) {
    return !(restriction.target() instanceof Restriction.OfTechnique one)
        || target.is(one.technique());
  }

  private Map<Held.State, Effect> joined(
      Condition condition, List<Restriction> always, boolean home) {
    Map<Held.State, Effect> effects = new EnumMap<>(Held.State.class);
    for (Held.State state : Held.State.values()) {
      effects.put(
          state,
          always.stream()
              .map(restriction -> of(condition, restriction, state, home))
              .reduce(Effect.of(condition.id(), ofItself(condition, state)), Effect::and));
    }
    return effects;
  }

  /** Nobody is touched on a guess. */
  private static Verdict ofItself(Condition condition, Held.State state) {
    boolean guess = state == Held.State.UNSURE && !condition.advisory();
    return guess ? Verdict.ASK_DOCTOR : Verdict.ALLOWED;
  }

  private Effect of(Condition condition, Restriction restriction, Held.State state, boolean home) {
    Verdict verdict = Strength.of(condition, restriction, state, home);
    Effect effect = Effect.of(condition.id(), verdict, restriction.limits(), home);
    return switch (restriction.target()) {
      case Restriction.Everything _, Restriction.OfTechnique _ -> effect;
      case Restriction.OfArea one -> effect.at(one.area(), target.touches(one.area()));
    };
  }
}
