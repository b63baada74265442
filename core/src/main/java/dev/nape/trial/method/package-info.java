/** How a result was computed, as data that travels with it. */
@NullMarked
package dev.nape.trial.method;

import org.jspecify.annotations.NullMarked;
