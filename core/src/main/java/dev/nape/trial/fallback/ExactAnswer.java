package dev.nape.trial.fallback;

import dev.nape.trial.method.Method;

/**
 * What an exact randomisation test says; without a verdict, which only cycles give.
 *
 * @param fewerPer28 days per 28 fewer with than without, −28 to 28
 * @param p above 0, at most 1: the share of everything that might have been drawn that looks at
 *     least as good as what was
 * @param drawings how much might have been drawn, so that p is never below {@code 1 / drawings}
 * @param method how it was computed
 */
public record ExactAnswer(double fewerPer28, double p, long drawings, Method method) {}
