package dev.nape.technique;

import dev.nape.body.Area;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one kind of hands may do at most.
 *
 * @param maxPressure 0–6; empty when these hands may not do it at all
 * @param maxMinutes a session; empty for no limit of its own
 * @param only the only areas these hands may touch; empty for no such limit
 * @param words the limits in words, as shown
 */
public record HandsLimit(
    OptionalInt maxPressure, OptionalInt maxMinutes, Set<Area> only, String words) {}
