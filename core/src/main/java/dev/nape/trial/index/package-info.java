/**
 * Figures by which other people report single cases and two-group studies. They describe, so that
 * our results can be set beside theirs; no verdict ever rests on one.
 */
@NullMarked
package dev.nape.trial.index;

import org.jspecify.annotations.NullMarked;
