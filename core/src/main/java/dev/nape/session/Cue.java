package dev.nape.session;

import dev.nape.body.Side;
import dev.nape.plan.SessionPlan.Block;
import dev.nape.plan.SessionPlan.PlannedStep;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said, shown and felt from one second of a session on. A cue is either a stretch of time
 * or a moment that takes none: position, switch and aftercare are moments.
 *
 * @param at whole seconds from the beginning
 * @param seconds how long; 0 for a moment
 * @param kind what happens
 * @param stage which part of a contract-relax cycle, if it is one
 * @param say the instruction for the person's own hands, or the therapist's where one works
 * @param sayPartner the same for the hands of somebody else
 * @param part the step of the plan it belongs to; empty only for aftercare
 * @param side which side of the body; empty on the midline or where nothing is touched
 * @param repetition which one of {@code of}, from 1; quick strokes are counted in one cue
 * @param of how many on this side, at least 1
 * @param rhythm how to breathe, where that is counted; from the beginning of the cue on
 * @param haptic milliseconds on and off, beginning with on; with a rhythm one breath of it
 */
public record Cue(
    int at,
    int seconds,
    Kind kind,
    Optional<Stage> stage,
    String say,
    Optional<String> sayPartner,
    Optional<Part> part,
    Optional<Side> side,
    int repetition,
    int of,
    Optional<Rhythm> rhythm,
    List<Integer> haptic) {

  /** The second at which the next cue begins. */
  public int end() {
    return at + seconds;
  }

  /** Kind of cue. */
  public enum Kind {
    /** How to sit or lie from now on: a moment; the session waits until the person is there. */
    POSITION,
    /** Hands work, or a stretch is held. */
    WORK,
    /** Hands let go. */
    REST,
    /** The other side comes next: a moment; the seconds of that side go on. */
    SWITCH,
    /** One counted breath, without touch. */
    BREATHE,
    /** Arriving or resting, without touch. */
    SETTLE,
    /** A sentence for afterwards: a moment at the end. */
    AFTERCARE;

    /** Lower-case name used on the wire. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Part of a contract-relax cycle. */
  public enum Stage {
    PUSH,
    RELAX,
    STRETCH;

    /** Lower-case name used on the wire. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Where in the plan a cue belongs.
   *
   * @param number of the block, from 0
   * @param block the block
   * @param index of the step among all steps of the plan, from 0
   * @param step the step
   */
  public record Part(int number, Block block, int index, PlannedStep step) {}
}
