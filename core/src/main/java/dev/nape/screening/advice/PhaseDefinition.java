package dev.nape.screening.advice;

import dev.nape.evidence.Basis;
import dev.nape.technique.Phase;

/**
 * How a person tells the phase of an attack.
 *
 * @param phase which
 * @param name in plain words
 * @param definition in one sentence
 * @param advice what to do then, in one or two sentences
 * @param basis what the definition rests on
 */
public record PhaseDefinition(
    Phase phase, String name, String definition, String advice, Basis basis) {}
