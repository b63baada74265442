package dev.nape.simulation;

import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Estimate;
import dev.nape.trial.Outcome;
import dev.nape.trial.Tally;
import dev.nape.trial.Verdict.Randomised;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the planned end of a trial says about many people of whom the truth is known.
 *
 * @param answers the product's own, one a person
 * @param truth average of what there was to be seen: days fewer per 28
 * @param cut the same as a share of the days without massage
 */
public record FinalRule(List<CycleAnswer> answers, double truth, double cut) {

  private record Seen(CycleAnswer answer, Tally on, Tally off) {}

  public FinalRule {
    answers = List.copyOf(answers);
  }

  public static FinalRule of(Cell cell, Streams streams) {
    List<Seen> all =
        cell.map(streams, trial -> new Seen(answer(trial, cell), trial.on(), trial.off()));
    double on = rate(all.stream().map(Seen::on).toList());
    double off = rate(all.stream().map(Seen::off).toList());
    return new FinalRule(
        all.stream().map(Seen::answer).toList(), Tally.MONTH * (off - on), 1 - on / off);
  }

  /** The product's answer at the end of what was planned. */
  public static CycleAnswer answer(SimulatedTrial trial, Cell cell) {
    return answer(trial, cell, cell.blocks().cycles());
  }

  /** The product's answer after so many cycles of what was planned. */
  static CycleAnswer answer(SimulatedTrial trial, Cell cell, int done) {
    Blocks blocks = cell.blocks();
    return CycleAnswer.of(
        Outcome.MIGRAINE_DAYS,
        blocks.length(),
        trial.cycles().subList(0, done),
        blocks.cycles(),
        0);
  }

  public Share verdict(Randomised verdict) {
    return share(answer -> answer.verdict() == verdict);
  }

  /** HELPS or WORSE: where nothing works, a false alarm. */
  public Share decided() {
    return share(FinalRule::isDecided);
  }

  /** How often the 95 % limits hold the truth. */
  public Share coverage() {
    return share(answer -> answer.estimate().map(e -> e.range().contains(truth)).orElse(false));
  }

  /** Of those told that it helps, how many the coin's own test confirms. */
  public Share confirmed() {
    return Share.of(helped(), CycleAnswer::confirmed);
  }

  /** The average estimate of those told that it helps: larger than the truth. */
  public double estimateWhenHelps() {
    return helped().stream()
        .mapToDouble(answer -> answer.estimate().map(Estimate::fewerPer28).orElse(0.0))
        .average()
        .orElse(0);
  }

  static boolean isDecided(CycleAnswer answer) {
    return answer.verdict() == Randomised.HELPS || answer.verdict() == Randomised.WORSE;
  }

  private List<CycleAnswer> helped() {
    return answers.stream().filter(answer -> answer.verdict() == Randomised.HELPS).toList();
  }

  private Share share(Predicate<CycleAnswer> holds) {
    return Share.of(answers, holds);
  }

  private static double rate(List<Tally> arms) {
    return arms.stream().mapToDouble(Tally::yes).sum()
        / arms.stream().mapToDouble(Tally::observed).sum();
  }
}
