package dev.nape.server.sync;

import java.util.List;

/**
 * A page of what changed.
 *
 * @param next where the next page begins
 * @param more whether there is something on it already
 */
public record Feed(List<Changed> records, long next, boolean more) {}
