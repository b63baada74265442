package dev.nape.screening.combine;

import dev.nape.screening.Answers;
import dev.nape.screening.PhaseRule;
import dev.nape.screening.Verdict;
import dev.nape.technique.HandsLimit;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/** What holds for one technique whatever the person answers: phase, hands, licence, dose. */
final class StandingEffects {
  static final String PERFORMER = "performer";
  private static final String DOSE = "dose";

  /** The three kinds of hands that rules tell apart. */
  private enum Hands {
    OWN,
    OWN_AFTER_APPROVAL,
    THERAPIST
  }

  /**
   * All of it, for one phase and kind of hands.
   *
   * @param licence whether these hands may
   * @param each phase, hands and what nobody touches, in this order
   * @param all of these and the dose, joined
   */
  record Standing(Licence licence, List<Effect> each, Effect all) {}

  private final Target target;
  private final Map<Hands, Map<Phase, Standing>> standing = new EnumMap<>(Hands.class);

  StandingEffects(Target target, List<PhaseRule> rules) {
    this.target = target;
    requireAllPhases(rules);
    boolean named = rules.stream().anyMatch(rule -> target.is(rule.technique()));
    for (Hands hands : Hands.values()) {
      boolean home = hands != Hands.THERAPIST;
      Licence licence =
          named
              ? Licence.of(target.technique(), home, hands == Hands.OWN_AFTER_APPROVAL)
              : Licence.REFERRAL;
      Effect may = hands(home).and(Effect.of(PERFORMER, licence.verdict()));
      Map<Phase, Standing> phases = new EnumMap<>(Phase.class);
      for (Phase phase : Phase.values()) {
        phases.put(phase, standing(licence, phase(phase, rules, home), may));
      }
      standing.put(hands, phases);
    }
  }

  private Standing standing(Licence licence, Effect phase, Effect hands) {
    List<Effect> each = new ArrayList<>(List.of(phase, hands));
    each.addAll(TechniqueSheet.GLOBAL);
    Effect all = each.stream().reduce(dose(target.technique()), Effect::and);
    return new Standing(licence, List.copyOf(each), all);
  }

  /** The id of the rules of a phase, such as {@code phase:aura}. */
  static String id(Phase phase) {
    return "phase:" + phase.id();
  }

  /** What stands for these answers' phase and hands. */
  Standing of(Answers answers) {
    return Objects.requireNonNull(
        Objects.requireNonNull(standing.get(hands(answers))).get(answers.phase()));
  }

  private Hands hands(Answers answers) {
    if (!Strength.atHome(answers.performer())) {
      return Hands.THERAPIST;
    }
    return answers.therapistApproved().contains(target.technique().id())
        ? Hands.OWN_AFTER_APPROVAL
        : Hands.OWN;
  }

  private Effect phase(Phase phase, List<PhaseRule> rules, boolean home) {
    return rules.stream()
        .filter(rule -> rule.phase() == phase && target.is(rule.technique()))
        .map(rule -> Effect.of(id(phase), rule.verdict(), rule.limits(), home))
        .reduce(Effect.of(id(phase), Verdict.ALLOWED), Effect::and);
  }

  private Effect hands(boolean home) {
    return target.rules().stream()
        .map(rule -> hands(home ? rule.self() : rule.therapist()))
        .reduce(Effect.of(PERFORMER, Verdict.ALLOWED), Effect::and);
  }

  private static Effect hands(HandsLimit limit) {
    return new Effect(
        PERFORMER,
        Verdict.ALLOWED,
        limit.maxPressure().orElse(Effect.FREE),
        limit.maxMinutes().orElse(Effect.FREE),
        Areas.allBut(limit.only()),
        Map.of(),
        limit.words().isEmpty() ? List.of() : List.of(limit.words()));
  }

  private static Effect dose(Technique technique) {
    boolean planned = technique.kind() != Technique.Kind.REFERRAL;
    OptionalInt minutes =
        planned ? OptionalInt.of(technique.dose().minutesPerSession()) : OptionalInt.empty();
    return Effect.capped(DOSE, OptionalInt.empty(), minutes);
  }

  private void requireAllPhases(List<PhaseRule> rules) {
    if (target.technique().kind() != Technique.Kind.HANDS_ON) {
      return;
    }
    for (Technique rule : target.rules()) {
      boolean follower = rule.id().equals(target.technique().id()) && !rule.follows().isEmpty();
      Set<Phase> phases = EnumSet.noneOf(Phase.class);
      rules.stream()
          .filter(one -> one.technique().equals(rule.id()))
          .forEach(one -> phases.add(one.phase()));
      if (!follower && phases.size() < Phase.values().length) {
        throw new IllegalArgumentException("a phase without a rule: " + rule.id());
      }
    }
  }

  /** Whether these hands may do a technique at all. */
  enum Licence {
    OPEN(Verdict.ALLOWED),
    /** A professional does it, with rules of their own. */
    REFERRAL(Verdict.THERAPIST_ONLY),
    LICENSED(Verdict.THERAPIST_ONLY),
    APPROVAL(Verdict.THERAPIST_ONLY),
    NOBODY(Verdict.BARRED);

    private final Verdict verdict;

    Licence(Verdict verdict) {
      this.verdict = verdict;
    }

    Verdict verdict() {
      return verdict;
    }

    /**
     * For a technique that phase rules speak of.
     *
     * @param home whether one's own or a partner's hands work
     * @param shown whether a therapist has shown it to them
     */
    static Licence of(Technique technique, boolean home, boolean shown) {
      if (!home) {
        return forbidden(technique, technique.therapist()) ? NOBODY : OPEN;
      }
      if (technique.kind() == Technique.Kind.REFERRAL) {
        return REFERRAL;
      }
      if (forbidden(technique, technique.self())) {
        return LICENSED;
      }
      return switch (technique.license()) {
        case ANYONE -> OPEN;
        case AFTER_THERAPIST_APPROVAL -> shown ? OPEN : APPROVAL;
        case LICENSED_THERAPIST -> LICENSED;
      };
    }

    /** What is only recorded has no pressure for anybody, and that forbids nothing. */
    private static boolean forbidden(Technique technique, HandsLimit limit) {
      return limit.maxPressure().isEmpty() && technique.kind() == Technique.Kind.HANDS_ON;
    }
  }
}
