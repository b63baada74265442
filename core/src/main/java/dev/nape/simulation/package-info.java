/** People who never lived, with a known truth: what the answers of {@code trial} are tried on. */
@NullMarked
package dev.nape.simulation;

import org.jspecify.annotations.NullMarked;
