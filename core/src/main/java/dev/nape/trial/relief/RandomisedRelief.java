package dev.nape.trial.relief;

import dev.nape.trial.Verdict;
import dev.nape.trial.interval.StudentT;
import dev.nape.trial.method.Method;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What attacks show for which a coin chose, within each pair of two, which one is massaged and
 * which one waits two hours.
 *
 * <p><b>Decision rule</b>, the same as for prevention, so that a person has to trust one rule only.
 * The primary outcome is the change of pain on the 0–10 scale, because pain-free needs nearly twice
 * as many attacks. The number of pairs is sealed before the first coin. A verdict falls either when
 * the e-process over block scores reaches 100 from the fourth pair on (α = 0.01, however often one
 * looks), or at the planned end when {@link Ancova} gives p ≤ 0.04: together 0.05 by the union
 * bound. Before the end nothing else decides, since a diary is looked at after every attack. The
 * score of a pair in the e-process is its difference in change, {@code (post−pre) without −
 * (post−pre) with}: it uses no other pair, so that its sign is a fair coin given everything before
 * when nothing has an effect. <b>Confirmation.</b> The exact sign-flip test over residuals of pain
 * after on pain before, massage left out of the regression; it assumes nothing but the coin. <b>No
 * meaningful effect.</b> At the planned end, undecided, when the upper end of the 90 % range is
 * below 1 point (half of what people with pain call much better: J. T. Farrar et al., Pain
 * 2001;94:149).
 *
 * <p>An attack without a partner counts in the estimate, since a coin chose it too, but not in the
 * exact test. Attacks without a value at two hours are left out; above 30 % of them there is no
 * verdict. Everything counts as the coin had it, kept or not.
 *
 * @param plannedPairs sealed beforehand
 * @param pairs begun and complete: both attacks, with values or without
 * @param missing attacks without a value at two hours
 * @param massage attacks for which the coin said massage, with a value
 * @param without attacks for which it said wait, with a value
 * @param model empty while there is too little
 * @param exactP two-sided p of the sign-flip test; empty without a complete pair, or above 44
 * @param evidence E over the pairs, above 0; 1 says nothing either way; empty without one
 * @param painFree secondary
 * @param verdict what may be said
 * @param confirmed whether a decision also has an exact p of at most 0.05
 * @param attacksNeeded more attacks to see a difference of 2 points with 80 % power: {@code 2n}
 *     with {@code n = 2 (1.96+0.8416)² s²/2²} an arm and s from the person's attacks, moderated
 *     towards 2.5 points as if that were known from eight others; less what is done; empty once
 *     decided
 * @param notices what must be said beside it
 */
public record RandomisedRelief(
    int plannedPairs,
    int pairs,
    int missing,
    ReliefArm massage,
    ReliefArm without,
    Optional<Ancova> model,
    OptionalDouble exactP,
    OptionalDouble evidence,
    Optional<PainFree> painFree,
    Verdict.Randomised verdict,
    boolean confirmed,
    OptionalInt attacksNeeded,
    Set<ReliefNotice> notices)
    implements ReliefAnswer {

  /** 25 attacks an arm: enough to see a difference of 2 points with 80 % power. */
  public static final int USUAL_PAIRS = 25;

  /** Below this neither test can decide anything. */
  public static final int FEWEST_PAIRS = 6;

  public RandomisedRelief {
    notices = Set.copyOf(notices);
  }

  /**
   * The answer so far.
   *
   * @param attacks in the order they were begun
   * @param plannedPairs how many pairs were planned before the first coin, at least 6
   * @throws IllegalArgumentException when fewer were planned
   */
  public static RandomisedRelief of(List<CoinedAttack> attacks, int plannedPairs) {
    return new ReliefJudge(attacks, plannedPairs).answer();
  }

  @Override
  public Optional<StudentT> difference() {
    return model.map(Ancova::relief);
  }

  @Override
  public Method method() {
    return Method.of("coined-pairs-ancova", 1)
        .with("planned", plannedPairs)
        .with("end", ReliefJudge.DECIDED_AT_THE_END)
        .with("evidence", ReliefJudge.ENOUGH_EVIDENCE);
  }
}
