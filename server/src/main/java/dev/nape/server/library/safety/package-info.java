/** The pages of warning signs, rules and sources. */
@NullMarked
package dev.nape.server.library.safety;

import org.jspecify.annotations.NullMarked;
