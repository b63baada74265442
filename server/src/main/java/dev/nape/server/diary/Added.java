package dev.nape.server.diary;

/**
 * What an import added. Nothing that is already there is ever overwritten.
 *
 * @param attacks added
 * @param days added
 * @param there records that were there before, the same or different
 */
public record Added(int attacks, int days, int there) {}
