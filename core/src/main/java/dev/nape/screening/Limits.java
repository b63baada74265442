package dev.nape.screening;

import dev.nape.body.Area;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a rule limits what is still allowed.
 *
 * @param maxPressure 0–6, if the rule names one
 * @param maxMinutes a session, if the rule names them
 * @param only the only areas left to anybody; empty for no such limit
 * @param onlyAtHome the only areas left to one's own or a partner's hands; empty for no such limit
 * @param avoid areas taken out
 * @param words the limit in words, as shown; words that no field above holds are shown and never
 *     computed
 */
public record Limits(
    OptionalInt maxPressure,
    OptionalInt maxMinutes,
    Set<Area> only,
    Set<Area> onlyAtHome,
    Set<Area> avoid,
    Optional<String> words) {

  /** No limit. */
  public static final Limits NONE =
      new Limits(
          OptionalInt.empty(), OptionalInt.empty(), Set.of(), Set.of(), Set.of(), Optional.empty());
}
