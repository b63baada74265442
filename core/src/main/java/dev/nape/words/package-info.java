/** Sentences that are ours and not the knowledge's, one place for each package that speaks. */
@NullMarked
package dev.nape.words;

import org.jspecify.annotations.NullMarked;
