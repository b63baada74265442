package dev.nape.screening.combine;

import dev.nape.screening.Answers;
import dev.nape.screening.Condition;
import dev.nape.screening.Restriction;
import dev.nape.screening.Restriction.When;
import dev.nape.screening.Verdict;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What each condition does to one technique, joined beforehand for every state it can be in. */
final class ConditionEffects {
  private final Target target;
  private final List<Map<Held.State, Effect>> atHome = new ArrayList<>();
  private final List<Map<Held.State, Effect>> byTherapist = new ArrayList<>();

  ConditionEffects(Target target, List<Condition> conditions) {
    this.target = target;
    List<List<Restriction>> always = conditions.stream().map(this::alwaysHere).toList();
    for (int i = 0; i < conditions.size(); i++) {
      atHome.add(joined(conditions.get(i), always.get(i), true));
      byTherapist.add(joined(conditions.get(i), always.get(i), false));
    }
  }

  /** What a condition does in these answers. */
  Effect of(Held held, Answers answers) {
    boolean home = Strength.atHome(answers.performer());
    Effect effect =
        (home ? atHome : byTherapist)
            .get(held.index())
            .getOrDefault(held.state(), Effect.of(held.condition().id(), Verdict.BARRED));
    for (Restriction restriction : held.condition().restrictions()) {
      When when = restriction.when();
      if (!when.equals(When.ALWAYS) && when.holds(answers.phase(), answers.age())) {
        effect = effect.and(of(held.condition(), restriction, held.state(), home));
      }
    }
    return effect;
  }

  /** What holds in every case and says anything of this technique. */
  private List<Restriction> alwaysHere(Condition condition) {
    return condition.restrictions().stream()
        .filter(restriction -> restriction.when().equals(When.ALWAYS))
        .filter(restriction ->
            !(restriction.target() instanceof Restriction.OfTechnique(TechniqueId id))
                || target.is(id))
        .toList();
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

  /** A technique may rule a condition out; and nobody is touched on a guess. */
  private Verdict ofItself(Condition condition, Held.State state) {
    if (target.rules().stream().anyMatch(rule -> rule.notWith().contains(condition.id()))) {
      return Verdict.BARRED;
    }
    boolean guess = state == Held.State.UNSURE && !condition.advisory();
    return guess ? Verdict.ASK_DOCTOR : Verdict.ALLOWED;
  }

  private Effect of(Condition condition, Restriction restriction, Held.State state, boolean home) {
    Verdict verdict = Strength.of(condition, restriction, state, home);
    Effect effect = Effect.of(condition.id(), verdict, restriction.limits(), home);
    return switch (restriction.target()) {
      case Restriction.Everything _ -> effect;
      case Restriction.OfTechnique one ->
          target.is(one.technique()) ? effect : Effect.of(condition.id(), Verdict.ALLOWED);
      case Restriction.OfArea one -> effect.at(one.area(), target.touches(one.area()));
    };
  }
}
