package dev.nape.evidence;

import java.util.List;
import java.util.Optional;

/**
 * One line of the picture of effects. Rows are never pooled: measures and comparisons differ.
 *
 * @param study which
 * @param label as shown
 * @param about ids of techniques or of study tags
 * @param directness whether these were people with migraine, in words
 * @param outcome what was measured
 * @param when it was measured; empty when it was not said
 * @param comparison against what
 * @param measure such as {@code SMD}
 * @param unit empty for ratios
 * @param estimate between {@code low} and {@code high}
 * @param low lower 95 % limit
 * @param high upper 95 % limit
 * @param p as reported
 * @param better in which direction lies the better
 * @param scale the axis it belongs on
 * @param derived how we computed it; empty when it was published so
 * @param flag what to heed when reading it
 * @param plotted false for figures that were published and cannot be: named with a warning only
 * @param source where it was seen
 */
public record ForestRow(
    Study study,
    String label,
    List<String> about,
    String directness,
    String outcome,
    Optional<String> when,
    String comparison,
    String measure,
    Optional<String> unit,
    double estimate,
    double low,
    double high,
    Optional<String> p,
    Effect.Better better,
    Scale scale,
    Optional<String> derived,
    Optional<String> flag,
    boolean plotted,
    Source source) {

  /** The axis, and with it the line of no effect. */
  public enum Scale {
    /** Differences: no effect is 0. */
    LINEAR,
    /** Ratios: no effect is 1. */
    LOG;

    /** The value that means no effect. */
    public double noEffect() {
      return this == LINEAR ? 0 : 1;
    }
  }
}
