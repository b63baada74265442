package dev.nape.trial;

import dev.nape.trial.interval.Interval;

/**
 * How many fewer days per 28 there were with than without.
 *
 * @param fewerPer28 positive for fewer days, negative for more; −28 to 28
 * @param range 95 % limits of the same
 */
public record Estimate(double fewerPer28, Interval range) {}
