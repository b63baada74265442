package dev.nape.screening.combine;

import dev.nape.body.Area;
import dev.nape.screening.Answers;
import dev.nape.screening.Permission;
import dev.nape.screening.Rules;
import dev.nape.screening.Verdict;
import dev.nape.technique.Technique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** One technique with everything that rules can do to it, worked out beforehand. */
final class TechniqueSheet {
  static final String AVOID = "avoid";
  static final String NECK_FRONT = "G-NECK-FRONT";
  static final String EYES = "G-EYES";

  /** Left alone by everybody, always. */
  static final List<Effect> GLOBAL =
      List.of(
          Effect.avoiding(NECK_FRONT, Set.of(Area.NECK_FRONT)),
          Effect.avoiding(EYES, Set.of(Area.EYES)));

  private final Target target;
  private final ConditionEffects conditions;
  private final StandingEffects standing;

  TechniqueSheet(Target target, Rules rules) {
    this.target = target;
    conditions = new ConditionEffects(target, rules.conditions());
    standing = new StandingEffects(target, rules.phaseRules());
  }

  Technique technique() {
    return target.technique();
  }

  StandingEffects.Licence licence(Answers answers) {
    return standing.of(answers).licence();
  }

  /** What may be done with it: conditions in the order of the rules, then all that stands. */
  Permission permission(Answers answers, List<Held> held) {
    if (technique().kind() == Technique.Kind.TOUCH_FREE) {
      return touchFree(answers);
    }
    List<Effect> effects = new ArrayList<>();
    held.forEach(one -> effects.add(conditions.of(one, answers)));
    Effect wished = Effect.avoiding(AVOID, answers.avoid());
    StandingEffects.Standing stands = standing.of(answers);
    Effect all = effects.stream().reduce(wished, Effect::and).and(stands.all());
    effects.addAll(stands.each());
    effects.add(wished);
    return permission(effects, all);
  }

  /** Rest and breath need no leave once massage is cleared at all. */
  private Permission touchFree(Answers answers) {
    return new Permission(
        Verdict.ALLOWED,
        OptionalInt.of(0),
        OptionalInt.of(technique().dose().minutesPerSession()),
        alwaysAvoided(answers.avoid()),
        Map.of(),
        List.of(),
        List.of());
  }

  /** What nobody touches, and what this person wants left alone. */
  static Set<Area> alwaysAvoided(Set<Area> wished) {
    Set<Area> avoid = EnumSet.of(Area.NECK_FRONT, Area.EYES);
    avoid.addAll(wished);
    return Collections.unmodifiableSet(avoid);
  }

  private Permission permission(List<Effect> effects, Effect all) {
    boolean nowhere = !target.places().isEmpty() && all.avoid().containsAll(target.places());
    boolean barred = nowhere || all.verdict() == Verdict.BARRED;
    boolean measured = !barred && technique().kind() == Technique.Kind.HANDS_ON;
    return new Permission(
        barred ? Verdict.BARRED : all.verdict(),
        measured ? cap(all.pressure()) : OptionalInt.empty(),
        measured ? cap(all.minutes()) : OptionalInt.empty(),
        Collections.unmodifiableSet(EnumSet.copyOf(all.avoid())),
        barred ? Map.of() : Collections.unmodifiableMap(all.areaPressure()),
        barred ? List.of() : all.words(),
        reasons(effects, nowhere));
  }

  private static OptionalInt cap(int cap) {
    return cap == Effect.FREE ? OptionalInt.empty() : OptionalInt.of(cap);
  }

  /** Whatever restricted the technique; and, when no place is left, whatever took the places. */
  private List<String> reasons(List<Effect> effects, boolean nowhere) {
    List<String> reasons = new ArrayList<>();
    for (Effect effect : effects) {
      boolean took = nowhere && !Collections.disjoint(effect.avoid(), target.places());
      if (took || effect.verdict() != Verdict.ALLOWED) {
        reasons.add(effect.rule());
      }
    }
    return List.copyOf(reasons);
  }
}
