package dev.nape.screening;

import dev.nape.evidence.Basis;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;

/**
 * What a phase of the attack does to one technique.
 *
 * @param technique which
 * @param phase when
 * @param verdict allowed, limited or barred
 * @param limits pressure, minutes and areas
 * @param reason in one sentence
 * @param basis what it rests on
 */
public record PhaseRule(
    TechniqueId technique,
    Phase phase,
    Verdict verdict,
    Limits limits,
    String reason,
    Basis basis) {}
