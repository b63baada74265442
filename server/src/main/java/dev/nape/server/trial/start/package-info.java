/** Starting a personal trial: what it would take, what is chosen, and the seal. */
@NullMarked
package dev.nape.server.trial.start;

import org.jspecify.annotations.NullMarked;
