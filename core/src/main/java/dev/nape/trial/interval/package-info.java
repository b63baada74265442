/** Intervals for proportions and rates, by the published formula each method names. */
@NullMarked
package dev.nape.trial.interval;

import org.jspecify.annotations.NullMarked;
