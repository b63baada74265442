/** Where on the body: sides, and later regions, muscles and points. */
@NullMarked
package dev.nape.body;

import org.jspecify.annotations.NullMarked;
