package dev.nape.server.screening;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A clearance that was given once. History: what may be done now is asked anew.
 *
 * @param at when, where the person then was
 * @param answers what was answered
 * @param wire as the API gave it
 */
public record ClearanceRecord(
    UUID id, ZonedDateTime at, AnswersBody answers, Outcome outcome, String wire) {}
