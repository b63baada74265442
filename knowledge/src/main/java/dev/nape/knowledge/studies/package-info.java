/** Reads what studies say. */
@NullMarked
package dev.nape.knowledge.studies;

import org.jspecify.annotations.NullMarked;
