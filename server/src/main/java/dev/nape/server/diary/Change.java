package dev.nape.server.diary;

import java.time.Instant;

/**
 * One earlier state of a record.
 *
 * @param at when it was replaced
 * @param before the record as it was, as JSON
 */
public record Change(Instant at, String before) {}
