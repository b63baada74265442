package dev.nape.server.planner;

import dev.nape.server.screening.Gap;
import java.time.LocalDate;
import java.util.UUID;

/** What asking for a plan led to. */
public sealed interface Planned {

  /** A plan, which may hold nothing but rest, or nothing at all and why. */
  record Made(PlanRecord plan) implements Planned {}

  /**
   * No plan: screening stopped it.
   *
   * @param clearance under which the reasons are kept
   * @param wire the answer on the wire, without blocks
   */
  record Stopped(UUID clearance, String wire) implements Planned {}

  /**
   * No plan: a trial is in a block without massage, and nobody said "all the same".
   *
   * @param until the block's last day
   */
  record Resting(LocalDate until) implements Planned {}

  /** Nothing can be said yet. */
  record NotYet(Gap gap) implements Planned {}
}
