/** How a session is put together: what may be offered, what is chosen, in which order. */
@NullMarked
package dev.nape.plan.compose;

import org.jspecify.annotations.NullMarked;
