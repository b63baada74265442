package dev.nape.plan;

import dev.nape.evidence.Basis;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step;
import dev.nape.technique.TechniqueId;
import dev.nape.technique.Work;
import java.util.List;
import java.util.Optional;

/**
 * A session to the second.
 *
 * @param totalSeconds the sum of the blocks, at most the seconds asked for
 * @param touchFree whether nothing is touched
 * @param position how to sit or lie to begin with
 * @param blocks in order; empty when nothing may be done
 * @param omitted what was wished for or would have fitted and is not here, and why
 * @param aftercare sentences for afterwards
 * @param knowledgeVersion content hash of the knowledge it was made from
 */
public record SessionPlan(
    int totalSeconds,
    boolean touchFree,
    Optional<Protocol.Position> position,
    List<Block> blocks,
    List<Omitted> omitted,
    List<String> aftercare,
    String knowledgeVersion) {

  /**
   * One protocol of one technique.
   *
   * @param section its place in the session
   * @param technique which
   * @param protocol id of the protocol
   * @param title in plain words
   * @param seconds the sum of its steps
   * @param position how to sit or lie
   * @param steps in order, at least one
   */
  public record Block(
      Section section,
      TechniqueId technique,
      String protocol,
      String title,
      int seconds,
      Protocol.Position position,
      List<PlannedStep> steps) {}

  /**
   * One step with its numbers fixed.
   *
   * @param step the step of the knowledge it comes from
   * @param sides which sides; {@code ALTERNATE} is done left, then right
   * @param pressure 0–6, within every limit
   * @param seconds all of it: repetitions, rests and both sides
   * @param work the amounts chosen
   * @param why where it hurts → muscle → point, in plain words
   * @param basis what that rests on
   */
  public record PlannedStep(
      Step step, Step.Sides sides, int pressure, int seconds, Done work, String why, Basis basis) {}

  /**
   * Chosen amounts of a step.
   *
   * @param seconds of one hold, one stroke or one contract-relax cycle
   * @param repetitions how often, on each side
   * @param restSeconds between two
   * @param kind the work of the step these amounts belong to
   */
  public record Done(int seconds, int repetitions, int restSeconds, Work kind) {}

  /**
   * Something left out.
   *
   * @param technique which
   * @param why in plain words
   */
  public record Omitted(TechniqueId technique, String why) {}
}
