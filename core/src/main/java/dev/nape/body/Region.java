package dev.nape.body;

import java.util.Optional;

/**
 * A fine part of the body: what a hand touches and a finger taps on the body map.
 *
 * @param id kebab-case, the same in the drawing
 * @param name in plain words
 * @param area the coarse area it lies in; empty only for the whole body
 * @param selfMaxPressure greatest pressure of one's own or a partner's hands, 0–10
 * @param therapistMaxPressure greatest pressure of a therapist's hands, 0–10
 * @param sided whether it exists left and right
 * @param never whether nobody may work there
 * @param caution one sentence, if there is something to heed
 */
public record Region(
    String id,
    String name,
    Optional<Area> area,
    int selfMaxPressure,
    int therapistMaxPressure,
    boolean sided,
    boolean never,
    Optional<String> caution) {}
