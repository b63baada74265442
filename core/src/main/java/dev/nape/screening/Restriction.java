package dev.nape.screening;

import dev.nape.body.Area;
import dev.nape.evidence.Basis;
import dev.nape.technique.TechniqueId;

/**
 * What one condition does to one target.
 *
 * @param target what it restricts
 * @param verdict how; {@link Verdict#BARRED} holds in full whatever the words of its limit
 * @param limits further limits, also after a doctor agreed
 * @param reason in one sentence
 * @param basis what it rests on
 */
public record Restriction(
    Target target, Verdict verdict, Limits limits, String reason, Basis basis) {

  /** What a restriction speaks of. */
  public sealed interface Target {}

  /** Every technique that touches. */
  public record Everything() implements Target {}

  /** One technique, wherever it is done. */
  public record OfTechnique(TechniqueId technique) implements Target {}

  /** One area, whatever is done there. */
  public record OfArea(Area area) implements Target {}
}
