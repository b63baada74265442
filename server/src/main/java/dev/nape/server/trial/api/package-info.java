/** Trials as JSON. */
@NullMarked
package dev.nape.server.trial.api;

import org.jspecify.annotations.NullMarked;
