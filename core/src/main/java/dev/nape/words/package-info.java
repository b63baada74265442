/** The sentences of the core that are no knowledge. */
@NullMarked
package dev.nape.words;

import org.jspecify.annotations.NullMarked;
