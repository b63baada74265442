/** Sealed trials as files that anybody can check. */
@NullMarked
package dev.nape.exchange.trial;

import org.jspecify.annotations.NullMarked;
