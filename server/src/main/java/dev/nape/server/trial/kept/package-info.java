/** Personal trials as rows: sealed once, stopped at most once, never changed otherwise. */
@NullMarked
package dev.nape.server.trial.kept;

import org.jspecify.annotations.NullMarked;
