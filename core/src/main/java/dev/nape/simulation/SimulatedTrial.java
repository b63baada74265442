package dev.nape.simulation;

import dev.nape.trial.Cycle;
import dev.nape.trial.Tally;
import java.util.List;

/**
 * One simulated person's trial.
 *
 * @param cycles what was recorded
 * @param on all days with massage that count, recorded or not
 * @param off the same without
 * @param usualPer28 migraine days in 28 that this person tends to without massage
 * @param hazardRatio what massage does to this person
 */
public record SimulatedTrial(
    List<Cycle> cycles, Tally on, Tally off, double usualPer28, double hazardRatio) {

  public SimulatedTrial {
    cycles = List.copyOf(cycles);
  }
}
