package dev.nape.body;

import java.util.List;

/**
 * The body map in words.
 *
 * @param regions fine parts, in the order they are listed
 * @param points spots to press
 * @param zones where pain is felt
 * @param muscles that can be felt as head pain
 */
public record Body(
    List<Region> regions, List<Point> points, List<PainZone> zones, List<Muscle> muscles) {}
