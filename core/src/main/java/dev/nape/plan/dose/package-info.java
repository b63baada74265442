/** How long a step takes, and how it is made shorter or longer without more pressure. */
@NullMarked
package dev.nape.plan.dose;

import org.jspecify.annotations.NullMarked;
