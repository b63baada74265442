/** Diary files to and from the domain: the only place that knows the formats of other programs. */
@NullMarked
package dev.nape.exchange;

import org.jspecify.annotations.NullMarked;
