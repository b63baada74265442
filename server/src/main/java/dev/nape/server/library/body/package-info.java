/** The page of the body map. */
@NullMarked
package dev.nape.server.library.body;

import org.jspecify.annotations.NullMarked;
