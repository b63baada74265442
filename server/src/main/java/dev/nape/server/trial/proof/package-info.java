/** What a person's record shows: three cards, and before and after. */
@NullMarked
package dev.nape.server.trial.proof;

import org.jspecify.annotations.NullMarked;
