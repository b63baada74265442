package dev.nape.simulation;

import dev.nape.trial.CycleAnswer;
import java.util.List;

/**
 * What becomes of people who look at their answer after every cycle.
 *
 * @param everDecided how often HELPS or WORSE was shown at any look
 * @param everSmallP how often a p of at most 0.05 was to be seen at any look from the fourth on:
 *     what those would call who stop when p is small
 * @param everTwenty how often the evidence reached 20 at any look
 * @param evidence average evidence after eight cycles, or as many as there are; 1 where nothing has
 *     an effect. Later it is so rarely so large that no simulation sees its average
 * @param evidenceError standard error of that average
 */
public record Looks(
    Share everDecided, Share everSmallP, Share everTwenty, double evidence, double evidenceError) {

  private static final int FIRST_LOOK = 4;
  private static final double SMALL = 0.05;
  private static final double TWENTY = 20;
  private static final int AVERAGED = 8;

  private record Seen(boolean decided, boolean small, boolean twenty, double evidence) {}

  /** Looks at each of many people's trials after each cycle of the plan. */
  public static Looks of(Cell cell, Streams streams) {
    List<Seen> all = cell.map(streams, trial -> seen(trial, cell));
    double mean = all.stream().mapToDouble(Seen::evidence).average().orElse(1);
    double squares = all.stream().mapToDouble(seen -> Math.pow(seen.evidence() - mean, 2)).sum();
    return new Looks(
        Share.of(all, Seen::decided),
        Share.of(all, Seen::small),
        Share.of(all, Seen::twenty),
        mean,
        Math.sqrt(squares / (all.size() - 1.0) / all.size()));
  }

  private static Seen seen(SimulatedTrial trial, Cell cell) {
    boolean decided = false;
    boolean small = false;
    boolean twenty = false;
    double evidence = 1;
    for (int look = 1; look <= cell.blocks().cycles(); look++) {
      CycleAnswer answer = FinalRule.answer(trial, cell, look);
      double now = answer.evidence().orElse(1);
      evidence = look <= AVERAGED ? now : evidence;
      decided |= FinalRule.isDecided(answer);
      small |= look >= FIRST_LOOK && answer.moderatedP().orElse(1) <= SMALL;
      twenty |= now >= TWENTY;
    }
    return new Seen(decided, small, twenty, evidence);
  }
}
