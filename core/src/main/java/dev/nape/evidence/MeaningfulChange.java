package dev.nape.evidence;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The smallest change that people notice.
 *
 * @param instrument such as {@code HIT-6}
 * @param population in whom it was found
 * @param kind how it was found: within a person or between groups
 * @param value in {@code unit}; empty when no figure was seen
 * @param unit such as {@code points}
 * @param doi of the publication, if known
 * @param note what to heed, if anything
 * @param basis what it rests on
 */
public record MeaningfulChange(
    String instrument,
    String population,
    String kind,
    OptionalDouble value,
    String unit,
    Optional<String> doi,
    Optional<String> note,
    Basis basis) {}
