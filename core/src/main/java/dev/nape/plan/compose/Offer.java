package dev.nape.plan.compose;

import dev.nape.plan.Section;
import dev.nape.technique.Protocol.Position;
import dev.nape.technique.Step;
import java.util.List;

/**
 * What is left of a protocol once every limit has been heeded.
 *
 * @param section where in the session it may stand
 * @param positions possible ones, best first
 * @param units at least one
 */
record Offer(Candidate candidate, Section section, List<Position> positions, List<Unit> units) {

  Offer in(Section other) {
    return new Offer(candidate, other, positions, units);
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

    boolean holds(Step step) {
      return steps.stream().anyMatch(offered -> offered.step().id().equals(step.id()));
    }
  }

  /**
   * @param pressure within every limit
   * @param relevance 0–1,500: what a second of it is worth for this wish
   */
  record Offered(Step step, int pressure, int relevance) {}
}
