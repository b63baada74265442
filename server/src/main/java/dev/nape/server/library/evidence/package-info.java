/** The pages of studies and what they show. */
@NullMarked
package dev.nape.server.library.evidence;

import org.jspecify.annotations.NullMarked;
