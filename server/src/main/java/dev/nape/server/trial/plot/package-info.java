/** Places of marks in the drawings of the proof pages. */
@NullMarked
package dev.nape.server.trial.plot;

import org.jspecify.annotations.NullMarked;
