package dev.nape.plan;

import dev.nape.evidence.Basis;
import java.util.Map;

/**
 * How a session of a given length is divided.
 *
 * @param id unique, kebab-case
 * @param byTherapist for a therapist's hands; otherwise for one's own or a partner's
 * @param seconds whole length
 * @param sections seconds meant for each part; a part left out is not in this session
 * @param basis what the division rests on
 */
public record Template(
    String id, boolean byTherapist, int seconds, Map<Section, Integer> sections, Basis basis) {}
