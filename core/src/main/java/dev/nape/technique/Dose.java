package dev.nape.technique;

import dev.nape.evidence.Basis;

/**
 * How much of a technique is too much.
 *
 * @param minutesPerSession most minutes in one session
 * @param perDay most sessions a day
 * @param perWeek most sessions in seven days
 * @param gapHours least hours between two sessions
 * @param basis what the limits rest on
 */
public record Dose(int minutesPerSession, int perDay, int perWeek, int gapHours, Basis basis) {}
