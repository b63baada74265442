/** What can be drawn, and tested exactly, where cycles of two blocks do not fit. */
@NullMarked
package dev.nape.trial.fallback;

import org.jspecify.annotations.NullMarked;
