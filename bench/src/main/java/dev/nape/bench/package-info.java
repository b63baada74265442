/** How fast it is, how large, and what it survives: {@code ./nape bench}. */
@NullMarked
package dev.nape.bench;

import org.jspecify.annotations.NullMarked;
