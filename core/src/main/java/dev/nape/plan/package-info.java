/** What exactly to do: from a clearance and a wish to a session, second by second. */
@NullMarked
package dev.nape.plan;

import org.jspecify.annotations.NullMarked;
