/** Does massage do harm, and does it still do good: watched, never proved. */
@NullMarked
package dev.nape.trial.harm;

import org.jspecify.annotations.NullMarked;
