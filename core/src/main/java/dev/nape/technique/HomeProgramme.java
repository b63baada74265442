package dev.nape.technique;

import dev.nape.evidence.Basis;
import java.util.List;
import java.util.Map;

/**
 * What a person does at home, day by day.
 *
 * @param name in plain words
 * @param weeks how long before looking back
 * @param rule how to begin and when to do less
 * @param slots when to do what
 * @param instead on days of an attack or around one: outlines to choose from
 * @param weeklyTriggerPoints most sessions with trigger points in seven days
 * @param weeklyMinutes most minutes in seven days
 * @param longestMinutes of one session
 * @param basis what it rests on
 */
public record HomeProgramme(
    String name,
    int weeks,
    String rule,
    List<Slot> slots,
    Map<Phase, List<String>> instead,
    int weeklyTriggerPoints,
    int weeklyMinutes,
    int longestMinutes,
    Basis basis) {

  /**
   * A time of the day.
   *
   * @param time such as {@code morning}, {@code work-breaks}
   * @param days such as {@code mon}; {@code session-day} after a therapist's session
   * @param times how often on such a day
   * @param outline id of an outline or of a protocol
   */
  public record Slot(String time, List<String> days, int times, String outline) {}
}
