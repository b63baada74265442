package dev.nape.server.planner;

import dev.nape.body.Point;
import dev.nape.evidence.Basis;
import dev.nape.knowledge.Knowledge;
import dev.nape.plan.Section;
import dev.nape.plan.SessionPlan;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import dev.nape.technique.Work;
import java.util.List;
import java.util.Optional;

/**
 * A plan in the words of the day it was made: what is read, printed and looked back at. It does not
 * change when the knowledge does.
 *
 * @param totalSeconds the sum of the blocks
 * @param touchFree whether nothing is touched
 * @param position how to sit or lie to begin with
 * @param blocks in order; empty when nothing may be done
 * @param omitted what was left out, and why
 * @param aftercare sentences for afterwards
 * @param knowledgeVersion content hash of the knowledge it was made from
 */
public record Sheet(
    int totalSeconds,
    boolean touchFree,
    Optional<Protocol.Position> position,
    List<Block> blocks,
    List<Omission> omitted,
    List<String> aftercare,
    String knowledgeVersion) {

  /** Steps of one technique that follow each other. */
  public record Block(
      Section section,
      String technique,
      String title,
      int seconds,
      Protocol.Position position,
      List<Line> steps) {

    /** Why its steps are here, each reason once. */
    public List<Why> whys() {
      return steps.stream().map(step -> new Why(step.why(), step.basis())).distinct().toList();
    }
  }

  /** Why something is here, and what that rests on. */
  public record Why(String why, Basis basis) {}

  /**
   * One step.
   *
   * @param say what to do
   * @param place the region, by name; empty for the whole body
   * @param point the spot, by name
   * @param find how to find the spot
   * @param sides which sides
   * @param hands how the hands touch
   * @param pressure 0–6
   * @param seconds all of it
   * @param each seconds of one repetition
   * @param repetitions on each side
   * @param rest seconds between two
   * @param kind what the hands do
   * @param breath how to breathe
   * @param why it is here
   * @param basis what that rests on
   * @param note one more sentence
   */
  public record Line(
      String id,
      String say,
      String place,
      Optional<String> point,
      Optional<String> find,
      Step.Sides sides,
      String hands,
      int pressure,
      int seconds,
      int each,
      int repetitions,
      int rest,
      Kind kind,
      String breath,
      String why,
      Basis basis,
      Optional<String> note) {}

  /** What the hands do. */
  public enum Kind {
    HOLD,
    STROKES,
    CONTRACT_RELAX;

    private static Kind of(Work work) {
      return switch (work) {
        case Work.Hold _ -> HOLD;
        case Work.Strokes _ -> STROKES;
        case Work.ContractRelax _ -> CONTRACT_RELAX;
      };
    }
  }

  /** Something left out: the technique by name, and why. */
  public record Omission(String technique, String why) {}

  static Sheet of(SessionPlan plan, Knowledge knowledge) {
    return new Sheet(
        plan.totalSeconds(),
        plan.touchFree(),
        plan.position(),
        plan.blocks().stream().map(block -> block(block, knowledge)).toList(),
        plan.omitted().stream()
            .map(left -> new Omission(name(left.technique(), knowledge), left.why()))
            .toList(),
        plan.aftercare(),
        plan.knowledgeVersion());
  }

  private static Block block(SessionPlan.Block block, Knowledge knowledge) {
    return new Block(
        block.section(),
        name(block.technique(), knowledge),
        block.title(),
        block.seconds(),
        block.position(),
        block.steps().stream().map(Sheet::line).toList());
  }

  private static Line line(SessionPlan.PlannedStep planned) {
    Step step = planned.step();
    return new Line(
        step.id(),
        step.instruction(),
        step.region().area().isPresent() ? step.region().name() : "",
        step.point().map(Point::name),
        step.point().map(Point::howToFind),
        planned.sides(),
        step.hands().name(),
        planned.pressure(),
        planned.seconds(),
        planned.work().seconds(),
        planned.work().repetitions(),
        planned.work().restSeconds(),
        Kind.of(planned.work().kind()),
        step.breath().text(),
        planned.why(),
        planned.basis(),
        step.note());
  }

  private static String name(TechniqueId id, Knowledge knowledge) {
    return knowledge.techniques().stream()
        .filter(technique -> technique.id().equals(id))
        .findFirst()
        .map(Technique::name)
        .orElse(id.value());
  }
}
