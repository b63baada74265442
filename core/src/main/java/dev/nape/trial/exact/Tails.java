package dev.nape.trial.exact;

/**
 * Shares of all signings.
 *
 * @param atLeast sum at or above the one seen
 * @param beyond sum above it
 */
record Tails(double atLeast, double beyond) {}
