package dev.nape.screening.advice;

import dev.nape.evidence.Basis;
import java.util.Locale;

/**
 * A sign that ends a session at once.
 *
 * @param id such as {@code SS-THUNDER}
 * @param sign what is felt or seen
 * @param action how far to go
 * @param todo what to do, in plain words
 * @param basis what it rests on
 */
public record StopSign(String id, String sign, Action action, String todo, Basis basis) {

  /** How far to go, most urgent first. */
  public enum Action {
    EMERGENCY,
    URGENT_SAME_DAY,
    /** End the session. */
    STOP_NOW,
    /** End the session and follow the own plan for attacks. */
    STOP_AND_FOLLOW_PLAN,
    /** Let go of this place. */
    STOP_AND_MOVE,
    /** Let go; go on with less, if at all. */
    STOP_AND_REDUCE;

    /** Kebab-case name used in files and on the wire. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
