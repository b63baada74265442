package dev.nape.screening;

import dev.nape.body.Area;
import dev.nape.evidence.Basis;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one condition does to one target.
 *
 * @param target what it restricts
 * @param verdict how; {@link Verdict#BARRED} holds in full whatever the words of its limit
 * @param limits further limits, also after a doctor agreed
 * @param reason in one sentence
 * @param basis what it rests on
 * @param when in which phases and at which ages, such as "never in an attack"
 */
public record Restriction(
    Target target, Verdict verdict, Limits limits, String reason, Basis basis, When when) {

  /** One that holds in every phase and at every age. */
  public Restriction(Target target, Verdict verdict, Limits limits, String reason, Basis basis) {
    this(target, verdict, limits, reason, basis, When.ALWAYS);
  }

  /**
   * A case that can be told from the answers alone.
   *
   * @param phases in which it holds; empty for all
   * @param underAge holds below this age in years, and when the age was not told; 0 for all ages
   */
  public record When(Set<Phase> phases, int underAge) {

    /** No case: it always holds. */
    public static final When ALWAYS = new When(Set.of(), 0);

    /** Copies the set. */
    public When {
      phases = Set.copyOf(phases);
    }

    /** Whether the case is met. */
    public boolean holds(Phase phase, OptionalInt age) {
      return (phases.isEmpty() || phases.contains(phase))
          && (underAge == 0 || age.isEmpty() || age.getAsInt() < underAge);
    }
  }

  /** What a restriction speaks of. */
  public sealed interface Target {}

  /** Every technique that touches. */
  public record Everything() implements Target {}

  /** One technique, wherever it is done. */
  public record OfTechnique(TechniqueId technique) implements Target {}

  /** One area, whatever is done there. */
  public record OfArea(Area area) implements Target {}
}
