package dev.nape.trial.relief;

import dev.nape.trial.Verdict;
import dev.nape.trial.exact.Evidence;
import dev.nape.trial.exact.SignFlip;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** From coined attacks to a verdict; the rules stand in {@link RandomisedRelief}. */
final class ReliefJudge {

  private static final int FEWEST_AT_A_LOOK = 4;
  static final double DECIDED_AT_THE_END = 0.04;
  static final int ENOUGH_EVIDENCE = 100;
  private static final double DECIDED_AT_ANY_LOOK = Math.log(ENOUGH_EVIDENCE);
  private static final double CONFIRMED = 0.05;
  private static final double LEAST_POINTS = 1;
  private static final double MOST_MISSING = 0.3;

  /** More attacks than this an arm are years of attacks for most people. */
  private static final int MOST_ALONE = 50;

  private static final double TO_SEE = 2;
  private static final double USUAL_DEVIATION = 2.5;
  private static final int USUAL_DEGREES = 8;
  private static final double Z = 1.959963984540054 + 0.8416212335729143;

  /** E is shown, not calculated with: anything above this says the same. */
  private static final double LARGEST_LOG_EVIDENCE = 500;

  private final int planned;
  private final CoinedPairs pairs;
  private final ReliefArm massage;
  private final ReliefArm without;
  private final Optional<Ancova> model;
  private final double[] evidence;
  private final boolean atTheEnd;
  private final EnumSet<ReliefNotice> notices = EnumSet.noneOf(ReliefNotice.class);

  ReliefJudge(List<CoinedAttack> attacks, int planned) {
    if (planned < RandomisedRelief.FEWEST_PAIRS) {
      throw new IllegalArgumentException("at least 6 pairs are planned, not " + planned);
    }
    this.planned = planned;
    this.pairs = CoinedPairs.of(attacks, planned);
    this.massage = ReliefArm.of(pairs.massage());
    this.without = ReliefArm.of(pairs.without());
    this.model = Ancova.of(pairs.massage(), pairs.without());
    this.evidence = Evidence.path(pairs.changes());
    this.atTheEnd = pairs.begun() >= planned;
    note(ReliefNotice.TOO_FEW_PAIRS, evidence.length < FEWEST_AT_A_LOOK);
    note(ReliefNotice.ODD_ATTACK, pairs.odd() > 0);
    note(ReliefNotice.REPEATED_ATTACK, pairs.repeated());
    note(ReliefNotice.MISSING_VALUES, pairs.missing() > 0 && !isTooMuchMissing());
    note(ReliefNotice.TOO_MANY_MISSING, isTooMuchMissing());
    note(ReliefNotice.SAME_START, model.isPresent() && !model.get().allowsForStart());
    note(ReliefNotice.NO_SPREAD, model.isEmpty() && evidence.length >= FEWEST_AT_A_LOOK);
    note(ReliefNotice.BEYOND_THE_PLAN, pairs.beyond());
  }

  RandomisedRelief answer() {
    Verdict.Randomised verdict = verdict();
    boolean decided = verdict == Verdict.Randomised.HELPS || verdict == Verdict.Randomised.WORSE;
    note(ReliefNotice.BEFORE_THE_END, !atTheEnd && !decided);
    OptionalDouble exact = exact();
    return new RandomisedRelief(
        planned,
        pairs.begun(),
        pairs.missing(),
        massage,
        without,
        model,
        exact,
        evidence.length == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(
                Math.exp(Math.min(evidence[evidence.length - 1], LARGEST_LOG_EVIDENCE))),
        PainFree.of(massage, without),
        verdict,
        decided && exact.isPresent() && exact.getAsDouble() <= CONFIRMED,
        decided ? OptionalInt.empty() : OptionalInt.of(attacksNeeded()),
        notices);
  }

  private Verdict.Randomised verdict() {
    if (model.isPresent() && !isTooMuchMissing()) {
      Ancova found = model.get();
      if (isDecided(found)) {
        return found.relief().estimate() > 0 ? Verdict.Randomised.HELPS : Verdict.Randomised.WORSE;
      }
      if (atTheEnd && found.relief().range(0.9).high() < LEAST_POINTS) {
        return Verdict.Randomised.NO_MEANINGFUL_EFFECT;
      }
    }
    return perArm() > MOST_ALONE
        ? Verdict.Randomised.NOT_ANSWERABLE_ALONE
        : Verdict.Randomised.NOT_CLEAR_YET;
  }

  private boolean isDecided(Ancova found) {
    if (evidence.length < FEWEST_AT_A_LOOK || found.relief().estimate() == 0) {
      return false;
    }
    boolean atALook =
        IntStream.range(FEWEST_AT_A_LOOK - 1, evidence.length)
            .anyMatch(look -> evidence[look] >= DECIDED_AT_ANY_LOOK);
    return atALook || (atTheEnd && found.relief().p() <= DECIDED_AT_THE_END);
  }

  private int attacksNeeded() {
    return Math.max(0, 2 * perArm() - massage.attacks() - without.attacks());
  }

  private int perArm() {
    double degrees = model.map(m -> m.relief().degrees()).orElse(0.0);
    double own = model.map(m -> m.deviation() * m.deviation()).orElse(0.0);
    double variance =
        (USUAL_DEGREES * USUAL_DEVIATION * USUAL_DEVIATION + degrees * own)
            / (USUAL_DEGREES + degrees);
    return (int) Math.ceil(2 * Z * Z * variance / (TO_SEE * TO_SEE));
  }

  private OptionalDouble exact() {
    double[] scores = pairs.residuals();
    return scores.length == 0
        ? OptionalDouble.empty()
        : SignFlip.of(scores)
            .map(flip -> OptionalDouble.of(flip.twoSided()))
            .orElse(OptionalDouble.empty());
  }

  private boolean isTooMuchMissing() {
    int all = massage.attacks() + without.attacks() + pairs.missing();
    return pairs.missing() > MOST_MISSING * all;
  }

  private void note(ReliefNotice notice, boolean holds) {
    if (holds) {
      notices.add(notice);
    }
  }
}
