package dev.nape.server.trial.coin;

import dev.nape.server.account.PersonId;

/**
 * A toss is kept for the first time. Published in its transaction; it may be days old, from a
 * device that was offline.
 */
public record TossKept(PersonId person, Toss toss) {}
