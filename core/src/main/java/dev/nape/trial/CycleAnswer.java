package dev.nape.trial;

import dev.nape.trial.design.BlockLength;
import dev.nape.trial.method.Method;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What randomised cycles show for one person.
 *
 * <p><b>Estimate.</b> The Mantel–Haenszel difference δ over cycles, times 28; 95 % limits {@code δ
 * ± t·SE} with the moderated variance of {@link Pairs} on ν₀+N−1 degrees of freedom.
 * <b>Decision.</b> Either the evidence reaches 100 at any look from the fourth cycle on (α = 0.01,
 * however often one looks), or the moderated t test at the planned end gives p ≤ 0.04; together
 * 0.05 by the union bound. <b>Confirmation.</b> The exact sign-flip test, which assumes nothing but
 * the coin.
 *
 * <p><b>Assumes</b> that the order of every cycle was drawn by a fair coin and that days count as
 * scheduled, kept or not (intention to treat). The exact test and the evidence assume nothing else;
 * the moderated limits also take cycles to vary alike.
 *
 * @param blocks how long a block lasted
 * @param planned how many cycles were planned before the first day
 * @param on days with massage, over the planned cycles, comparable or not
 * @param off days without
 * @param cycles cycles that compare something, at most the planned ones
 * @param estimate empty when no cycle compares anything
 * @param moderatedP two-sided p of the moderated t test
 * @param exactP two-sided p of the sign-flip test; empty for more than 44 cycles with missing days
 * @param evidence E after the last cycle, above 0; 1 says nothing either way
 * @param verdict what may be said
 * @param confirmed whether a decision also has an exact p of at most 0.05
 * @param weeksNeeded more weeks to see a halving or 30 % fewer; empty when no migraine day, or
 *     nothing else, was seen without massage
 * @param notices what must be said beside it
 * @param pairs what a pooled analysis needs; empty when no cycle compares anything
 */
public record CycleAnswer(
    Outcome outcome,
    BlockLength blocks,
    int planned,
    Tally on,
    Tally off,
    int cycles,
    Optional<Estimate> estimate,
    OptionalDouble moderatedP,
    OptionalDouble exactP,
    OptionalDouble evidence,
    Verdict.Randomised verdict,
    boolean confirmed,
    Optional<WeeksNeeded> weeksNeeded,
    Set<Notice> notices,
    Optional<Pairs> pairs)
    implements Finding {

  /** 52 weeks. */
  public static final int USUAL_PLAN = 13;

  public CycleAnswer {
    notices = Set.copyOf(notices);
  }

  /**
   * The answer so far, from blocks of a fortnight.
   *
   * @param cycles in the order they were done
   * @param planned how many cycles were planned before the first day; at least 4
   * @param brokenShare share of the blocks that did not go as drawn, 0 to 1
   * @throws IllegalArgumentException when fewer than 4 cycles were planned
   */
  public static CycleAnswer of(
      Outcome outcome, List<Cycle> cycles, int planned, double brokenShare) {
    return of(outcome, BlockLength.FORTNIGHT, cycles, planned, brokenShare);
  }

  /**
   * The answer so far, from blocks of a length.
   *
   * @param planned within the limits of that length
   * @throws IllegalArgumentException when it is not
   */
  public static CycleAnswer of(
      Outcome outcome, BlockLength blocks, List<Cycle> cycles, int planned, double brokenShare) {
    return new CycleJudge(outcome, blocks, cycles, planned, brokenShare).answer();
  }

  /** Made when it is asked for: simulations answer millions of times and never ask. */
  @Override
  public Method method() {
    return CycleJudge.method(blocks, planned);
  }

  /**
   * The rate with over the rate without massage, for display only: {@code (k₁+½)/(n₁+1) ÷
   * (k₀+½)/(n₀+1)}; below 1 for fewer days. Empty when an arm has no recorded day.
   */
  public OptionalDouble rateRatio() {
    return on.isEmpty() || off.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(on.smoothedRate() / off.smoothedRate());
  }

  /**
   * Whether the rate with massage was at most half of the rate without. About one person in seven
   * looks so by chance alone, so it is never shown without saying that. Empty when there was
   * nothing to halve.
   */
  public Optional<Boolean> isHalved() {
    return on.isEmpty() || off.yes() == 0
        ? Optional.empty()
        : Optional.of(2L * on.yes() * off.observed() <= (long) off.yes() * on.observed());
  }
}
