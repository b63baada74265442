/**
 * Inference that assumes nothing but the coin: exact sign flips, and evidence that may be watched.
 */
@NullMarked
package dev.nape.trial.exact;

import org.jspecify.annotations.NullMarked;
