package dev.nape.trial.forecast;

/**
 * A day on which somebody said whether it was one.
 *
 * @param number of the day, counted on; only differences matter
 * @param yes whether it was a migraine day
 */
public record ObservedDay(long number, boolean yes) {}
