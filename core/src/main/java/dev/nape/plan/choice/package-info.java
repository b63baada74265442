/** The best choice within a time: an exact optimum, the same for the same input. */
@NullMarked
package dev.nape.plan.choice;

import org.jspecify.annotations.NullMarked;
