/** The pages of trials that were sealed. */
@NullMarked
package dev.nape.server.trial.course;

import org.jspecify.annotations.NullMarked;
