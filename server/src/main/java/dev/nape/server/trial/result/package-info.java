/** What trials show by now, from the diary and the sessions of their person. */
@NullMarked
package dev.nape.server.trial.result;

import org.jspecify.annotations.NullMarked;
