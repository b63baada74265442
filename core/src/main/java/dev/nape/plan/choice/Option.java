package dev.nape.plan.choice;

/**
 * One way to fill a group.
 *
 * @param seconds how long it takes, at least 1
 * @param gain what it is worth, at most a million either way
 */
public record Option(int seconds, int gain) {}
