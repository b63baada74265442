package dev.nape.body;

import dev.nape.evidence.Basis;
import java.util.List;

/**
 * A muscle that can be felt as head pain.
 *
 * @param id kebab-case anatomical name, the same in the drawing
 * @param name anatomical name
 * @param points its trigger points
 * @param refersTo where its pain is felt
 * @param pattern that in words
 * @param basis what the pattern rests on
 */
public record Muscle(
    String id,
    String name,
    List<Point> points,
    List<PainZone> refersTo,
    String pattern,
    Basis basis) {}
