package dev.nape.screening.combine;

import dev.nape.screening.Answers;
import dev.nape.screening.PhaseRule;
import dev.nape.screening.Verdict;
import dev.nape.technique.HandsLimit;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What holds for one technique whatever the person answers: phase, hands, licence, dose. */
final class StandingEffects {
  static final String PERFORMER = "performer";
  private static final String DOSE = "dose";

  private final Target target;
  private final Map<Phase, Effect> atHome = new EnumMap<>(Phase.class);
  private final Map<Phase, Effect> byTherapist = new EnumMap<>(Phase.class);
  private final Effect ownHands;
  private final Effect therapistHands;
  private final Effect dose;
  private final boolean named;

  StandingEffects(Target target, List<PhaseRule> rules) {
    this.target = target;
    for (Phase phase : Phase.values()) {
      atHome.put(phase, phase(phase, rules, true));
      byTherapist.put(phase, phase(phase, rules, false));
    }
    ownHands = hands(true);
    therapistHands = hands(false);
    dose = dose(target.technique());
    named = rules.stream().anyMatch(rule -> target.is(rule.technique()));
    requireAllPhases(rules);
  }

  /** The id of the rules of a phase, such as {@code phase:aura}. */
  static String id(Phase phase) {
    return "phase:" + phase.id();
  }

  /** Phase, hands, dose, in this order. */
  List<Effect> of(Answers answers) {
    boolean home = Strength.atHome(answers.performer());
    Effect hands = home ? ownHands : therapistHands;
    return List.of(
        (home ? atHome : byTherapist).get(answers.phase()),
        hands.and(Effect.of(PERFORMER, licence(answers).verdict())),
        dose);
  }

  Licence licence(Answers answers) {
    return Licence.of(target.technique(), named, answers);
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
        limit.words().isBlank() ? List.of() : List.of(limit.words()));
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
      long phases =
          rules.stream()
              .filter(one -> one.technique().equals(rule.id()))
              .map(PhaseRule::phase)
              .distinct()
              .count();
      if (!follower && phases < Phase.values().length) {
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
     * For the hands in these answers.
     *
     * @param named whether any phase rule speaks of the technique
     */
    static Licence of(Technique technique, boolean named, Answers answers) {
      if (!named) {
        return REFERRAL;
      }
      if (!Strength.atHome(answers.performer())) {
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
        case AFTER_THERAPIST_APPROVAL ->
            answers.therapistApproved().contains(technique.id()) ? OPEN : APPROVAL;
        case LICENSED_THERAPIST -> LICENSED;
      };
    }

    /** What is only recorded has no pressure for anybody, and that forbids nothing. */
    private static boolean forbidden(Technique technique, HandsLimit limit) {
      return limit.maxPressure().isEmpty() && technique.kind() == Technique.Kind.HANDS_ON;
    }
  }
}
