/** The page of a technique. */
@NullMarked
package dev.nape.server.library.technique;

import org.jspecify.annotations.NullMarked;
