package dev.nape.screening;

import dev.nape.body.Area;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What may be done with one technique.
 *
 * @param verdict the strictest of all rules
 * @param maxPressure 0–6; empty when the technique may not be done, or is only recorded
 * @param maxMinutes a session; empty when nothing limits them
 * @param avoid areas left alone
 * @param areaPressure lower limits of single areas, 0–6
 * @param limits limits in words that a person has to heed
 * @param reasons ids of the rules that gave this, at least one unless it is simply allowed
 */
public record Permission(
    Verdict verdict,
    OptionalInt maxPressure,
    OptionalInt maxMinutes,
    Set<Area> avoid,
    Map<Area, Integer> areaPressure,
    List<String> limits,
    List<String> reasons) {

  /** Whether a step of it may be done by the hands that were asked about. */
  public boolean usable() {
    return verdict == Verdict.ALLOWED || verdict == Verdict.LIMITED;
  }
}
