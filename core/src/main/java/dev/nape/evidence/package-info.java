/** What a statement rests on: sources and their strength, studies and the certainty they give. */
@NullMarked
package dev.nape.evidence;

import org.jspecify.annotations.NullMarked;
