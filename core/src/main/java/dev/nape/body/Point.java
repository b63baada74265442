package dev.nape.body;

import dev.nape.evidence.Basis;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A spot to press: an acupressure point, a trigger point or a reflex zone.
 *
 * @param id the standard code such as {@code GB20}, or kebab-case with {@code tp-} or {@code rx-}
 * @param name in plain words
 * @param kind which tradition it comes from
 * @param region where it lies
 * @param sided whether it exists left and right
 * @param barredWith the area that stands for this very point in safety rules, if one does
 * @param location where it is, in words
 * @param howToFind how a person finds it
 * @param zones where pain is felt that it is pressed for
 * @param cautions sentences to heed
 * @param notWith ids of conditions that rule it out
 * @param selfAllowed whether a person may press it alone
 * @param basis what the location rests on
 */
public record Point(
    String id,
    String name,
    Kind kind,
    Region region,
    boolean sided,
    Optional<Area> barredWith,
    String location,
    String howToFind,
    List<PainZone> zones,
    List<String> cautions,
    Set<String> notWith,
    boolean selfAllowed,
    Basis basis) {

  /** The tradition a point comes from. */
  public enum Kind {
    ACUPRESSURE,
    TRIGGER,
    REFLEX
  }
}
