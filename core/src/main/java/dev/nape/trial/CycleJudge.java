package dev.nape.trial;

import dev.nape.trial.design.BlockLength;
import dev.nape.trial.exact.Evidence;
import dev.nape.trial.exact.SignFlip;
import dev.nape.trial.interval.Interval;
import dev.nape.trial.method.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/** From cycles to a verdict; the rules stand in {@link CycleAnswer}. */
final class CycleJudge {

  private static final double DECIDED_AT_THE_END = 0.04;
  private static final double DECIDING_EVIDENCE = 100;
  private static final double CONFIRMED = 0.05;
  private static final double MEANINGFUL = 0.3;
  private static final double MOST_BROKEN = 0.3;
  private static final int MOST_WEEKS_ALONE = 52;

  /** E is shown, not calculated with: anything above this says the same. */
  private static final double LARGEST_LOG_EVIDENCE = 500;

  private final Outcome outcome;
  private final BlockLength blocks;
  private final int planned;
  private final List<Cycle> cycles;
  private final Optional<Pairs> pairs;
  private final double[] evidence;
  private final Tally on;
  private final Tally off;
  private final boolean atTheEnd;
  private final EnumSet<Notice> notices = EnumSet.noneOf(Notice.class);

  CycleJudge(
      Outcome outcome, BlockLength blocks, List<Cycle> done, int planned, double brokenShare) {
    rejectPlan(blocks, planned);
    this.outcome = outcome;
    this.blocks = blocks;
    this.planned = planned;
    this.cycles = done.subList(0, Math.min(planned, done.size()));
    this.atTheEnd = done.size() >= planned;
    this.on = total(Cycle::on);
    this.off = total(Cycle::off);
    boolean comparable = cycles.stream().anyMatch(Cycle::isComparable);
    this.pairs = comparable ? Optional.of(Pairs.of(cycles)) : Optional.empty();
    this.evidence = Evidence.path(scores());
    note(Notice.BEYOND_THE_PLAN, done.size() > planned);
    note(Notice.SCHEDULE_BROKEN, brokenShare > MOST_BROKEN);
    note(Notice.TOO_FEW_CYCLES, count() < blocks.fewestCycles());
    note(Notice.NO_MIGRAINE_DAYS, comparable && on.yes() + off.yes() == 0);
    note(Notice.MIGRAINE_EVERY_DAY, comparable && isEveryDay());
    note(Notice.EMPTY_BLOCK, !cycles.stream().allMatch(Cycle::isComparable));
    note(Notice.SPARSE_RECORD, cycles.stream().anyMatch(this::isSparse));
  }

  CycleAnswer answer() {
    Verdict.Randomised verdict = verdict();
    boolean decided = verdict == Verdict.Randomised.HELPS || verdict == Verdict.Randomised.WORSE;
    note(Notice.BEFORE_THE_END, !atTheEnd && !decided);
    note(Notice.SHORT_BLOCKS_END, !decided && isBeyondShortBlocks());
    OptionalDouble exact = pairs.isEmpty() ? OptionalDouble.empty() : exact();
    return new CycleAnswer(
        outcome,
        blocks,
        planned,
        on,
        off,
        count(),
        pairs.map(p -> new Estimate(Tally.MONTH * p.difference(), range(p, 0.025))),
        pairs.map(p -> OptionalDouble.of(moderatedP(p))).orElse(OptionalDouble.empty()),
        exact,
        evidence(),
        verdict,
        decided && exact.isPresent() && exact.getAsDouble() <= CONFIRMED,
        weeksNeeded().map(w -> decided ? new WeeksNeeded(0, w.third()) : w),
        notices,
        pairs);
  }

  private Verdict.Randomised verdict() {
    if (pairs.isPresent() && !notices.contains(Notice.SCHEDULE_BROKEN)) {
      Pairs found = pairs.get();
      if (isDecided(found)) {
        return found.difference() > 0 ? Verdict.Randomised.HELPS : Verdict.Randomised.WORSE;
      }
      if (isBenefitUnlikely(found)) {
        return Verdict.Randomised.NO_MEANINGFUL_EFFECT;
      }
    }
    boolean withinAYear =
        weeksNeeded().map(weeks -> weeks.halving() <= MOST_WEEKS_ALONE).orElse(false);
    return withinAYear ? Verdict.Randomised.NOT_CLEAR_YET : Verdict.Randomised.NOT_ANSWERABLE_ALONE;
  }

  private boolean isDecided(Pairs found) {
    if (count() < blocks.fewestCycles() || found.difference() == 0) {
      return false;
    }
    boolean atALook =
        IntStream.range(blocks.fewestCycles() - 1, evidence.length)
            .anyMatch(look -> evidence[look] >= Math.log(DECIDING_EVIDENCE));
    return atALook || (atTheEnd && moderatedP(found) <= DECIDED_AT_THE_END);
  }

  private boolean isBenefitUnlikely(Pairs found) {
    boolean canShow = off.yes() > 0 && !notices.contains(Notice.MIGRAINE_EVERY_DAY);
    return count() >= blocks.fewestCycles()
        && canShow
        && range(found, 0.05).high() < MEANINGFUL * Tally.MONTH * off.yes() / off.observed();
  }

  private Optional<WeeksNeeded> weeksNeeded() {
    if (pairs.isEmpty() || off.yes() == 0 || isEveryDay()) {
      return Optional.empty();
    }
    double halves = 2.0 * count();
    double daysPerBlock =
        cycles.stream()
                .filter(Cycle::isComparable)
                .mapToInt(c -> c.on().observed() + c.off().observed())
                .sum()
            / halves;
    return Optional.of(WeeksNeeded.after(blocks, cycles.size(), off.smoothedRate(), daysPerBlock));
  }

  private boolean isBeyondShortBlocks() {
    int left = planned - cycles.size();
    return blocks == BlockLength.WEEK
        && weeksNeeded().map(w -> w.halving() > WeeksNeeded.perCycle(blocks) * left).orElse(false);
  }

  private OptionalDouble exact() {
    return SignFlip.of(scores())
        .map(flip -> OptionalDouble.of(flip.twoSided()))
        .orElse(OptionalDouble.empty());
  }

  private OptionalDouble evidence() {
    return pairs.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Math.exp(Math.min(evidence[evidence.length - 1], LARGEST_LOG_EVIDENCE)));
  }

  private static double moderatedP(Pairs found) {
    double t = found.difference() / standardError(found);
    return 2 * TDistribution.of(found.degrees()).survivalProbability(Math.abs(t));
  }

  private static Interval range(Pairs found, double tail) {
    double t = TDistribution.of(found.degrees()).inverseSurvivalProbability(tail);
    return Interval.around(found.difference(), t * standardError(found))
        .within(-1, 1)
        .times(Tally.MONTH);
  }

  private static double standardError(Pairs found) {
    return Math.sqrt(found.variance(Pairs.PRIOR_DISPERSION));
  }

  private int count() {
    return pairs.map(Pairs::count).orElse(0);
  }

  private boolean isEveryDay() {
    return on.yes() == on.observed() && off.yes() == off.observed();
  }

  private boolean isSparse(Cycle cycle) {
    int least = Math.min(cycle.on().observed(), cycle.off().observed());
    return cycle.isComparable() && 2 * least < blocks.comparedDays();
  }

  private static void rejectPlan(BlockLength blocks, int planned) {
    if (planned < blocks.fewestCycles()) {
      throw new IllegalArgumentException("at least 4 cycles are planned, not " + planned);
    }
    if (blocks == BlockLength.WEEK && planned > blocks.mostCycles()) {
      throw new IllegalArgumentException(
          "blocks of a week run for at most 8 cycles, not " + planned);
    }
  }

  static Method method(BlockLength blocks, int planned) {
    return Method.of("moderated-pairs", 1)
        .with("blockDays", blocks.days())
        .with("washOutDays", blocks.washOut())
        .with("cyclesPlanned", planned)
        .with("phi0", Pairs.PRIOR_DISPERSION)
        .with("nu0", Pairs.PRIOR_DEGREES)
        .with("decidedAtTheEnd", DECIDED_AT_THE_END)
        .with("decidingEvidence", DECIDING_EVIDENCE)
        .with("confirmedAt", CONFIRMED)
        .with("meaningful", MEANINGFUL)
        .with("mostBroken", MOST_BROKEN);
  }

  private double[] scores() {
    return cycles.stream().mapToDouble(Cycle::score).toArray();
  }

  private Tally total(Function<Cycle, Tally> arm) {
    return cycles.stream().map(arm).reduce(Tally.NOTHING, Tally::plus);
  }

  private void note(Notice notice, boolean holds) {
    if (holds) {
      notices.add(notice);
    }
  }
}
