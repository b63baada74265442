package dev.nape.technique;

import dev.nape.body.Point;
import dev.nape.body.Region;
import dev.nape.evidence.Basis;
import java.util.Optional;
import java.util.Set;

/**
 * One instruction of a protocol.
 *
 * @param id unique among all steps, kebab-case
 * @param instruction what to do, in plain words
 * @param region where
 * @param point the spot pressed, if it is one
 * @param sides which sides, and whether one after the other
 * @param hands how the hands touch
 * @param pressure usual pressure, 0–10
 * @param maxPressure greatest pressure of this step, 0–6, at least {@code pressure}
 * @param pressureBasis what the pressure rests on
 * @param work what is done and for how long
 * @param wearSeconds how long a device stays on afterwards; 0 for none; no part of the session
 * @param breath how to breathe
 * @param notWith ids of conditions that rule this step out
 * @param optional whether it is dropped first when time is short
 * @param note one more sentence, if there is one
 */
public record Step(
    String id,
    String instruction,
    Region region,
    Optional<Point> point,
    Sides sides,
    Hands hands,
    int pressure,
    int maxPressure,
    Basis pressureBasis,
    Work work,
    int wearSeconds,
    Breath breath,
    Set<String> notWith,
    boolean optional,
    Optional<String> note) {

  /** Which sides of the body a step works on. */
  public enum Sides {
    LEFT,
    RIGHT,
    /** Both at once. */
    BOTH,
    /** Left, then right: takes twice the time. */
    ALTERNATE,
    MIDLINE
  }

  /**
   * How the hands touch.
   *
   * @param id kebab-case
   * @param name in plain words
   */
  public record Hands(String id, String name) {}

  /**
   * How to breathe.
   *
   * @param id kebab-case
   * @param text spoken to the person
   */
  public record Breath(String id, String text) {}
}
