package dev.nape.server.planner;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A plan that was made once. To do it, it is made anew.
 *
 * @param clearance the screening that it was made from
 * @param at when, where the person then was
 * @param sheet what its page shows
 * @param wire as the API gave it
 */
public record PlanRecord(
    UUID id, UUID clearance, ZonedDateTime at, Wish wish, Sheet sheet, String wire) {}
