package dev.nape.server.reminder.wish;

import java.time.Instant;
import java.util.UUID;

/**
 * A time that somebody keeps for practice.
 *
 * @param on whether it is reminded of
 * @param revision how often it was changed
 * @param changedAt when it was last
 */
public record Slot(UUID id, Times times, boolean on, int revision, Instant changedAt) {}
