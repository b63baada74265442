package dev.nape.plan.compose;

import dev.nape.plan.Section;
import dev.nape.plan.SessionPlan.Done;
import dev.nape.plan.dose.Doses;
import dev.nape.plan.dose.Level;
import dev.nape.technique.Protocol.Position;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import java.util.List;

/**
 * What is left of a protocol once every limit has been heeded.
 *
 * @param section where in the session it may stand
 * @param positions possible ones, best first
 * @param units at least one
 */
record Offer(Candidate candidate, Section section, List<Position> positions, List<Unit> units) {

  /** What beginning and ending a session well is worth at least, whatever was wished for. */
  private static final int STRUCTURE = 1500;

  /** The same in another place: outside the main part its place is its reason. */
  Offer in(Section other) {
    List<Unit> placed =
        other == Section.MAIN ? units : units.stream().map(Unit::asStructure).toList();
    return new Offer(candidate, other, positions, placed);
  }

  boolean of(Technique technique) {
    return candidate.technique().id().equals(technique.id());
  }

  int relevance() {
    return units.stream().mapToInt(Unit::relevance).max().orElse(0);
  }

  /**
   * Steps that stay together.
   *
   * @param relevance of its best step
   * @param optional whether all of it may be left out
   */
  record Unit(List<Offered> steps, int relevance, boolean optional) {
    static Unit of(List<Offered> steps) {
      return new Unit(
          steps,
          steps.stream().mapToInt(Offered::relevance).max().orElse(0),
          steps.stream().allMatch(offered -> offered.step().optional()));
    }

    private Unit asStructure() {
      return of(steps.stream().map(offered -> offered.worthAtLeast(STRUCTURE)).toList());
    }

    boolean holds(Step step) {
      return steps.stream().anyMatch(offered -> offered.step().id().equals(step.id()));
    }
  }

  /**
   * @param pressure within every limit
   * @param relevance 0–1,500: what a second of it is worth for this wish
   * @param neverLonger whether it is never done for longer than usual
   */
  record Offered(Step step, int pressure, int relevance, boolean neverLonger) {
    Done done(Level level) {
      boolean longer = level.compareTo(Level.USUAL) > 0;
      return Doses.at(step.work(), neverLonger && longer ? Level.USUAL : level);
    }

    private Offered worthAtLeast(int least) {
      return new Offered(step, pressure, Math.max(relevance, least), neverLonger);
    }
  }
}
