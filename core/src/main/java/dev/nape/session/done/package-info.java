/** What was done: sessions as they are kept. */
@NullMarked
package dev.nape.session.done;

import org.jspecify.annotations.NullMarked;
