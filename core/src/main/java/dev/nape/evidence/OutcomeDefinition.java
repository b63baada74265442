package dev.nape.evidence;

import java.util.Optional;

/**
 * A word of the field.
 *
 * @param id kebab-case
 * @param term as used
 * @param use what it is used for, such as {@code preventive}
 * @param definition in one sentence
 * @param note what to heed, if anything
 * @param basis what it rests on
 */
public record OutcomeDefinition(
    String id, String term, String use, String definition, Optional<String> note, Basis basis) {}
