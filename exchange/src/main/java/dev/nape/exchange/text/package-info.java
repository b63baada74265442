/** The words of this module, in one file per language. */
@NullMarked
package dev.nape.exchange.text;

import org.jspecify.annotations.NullMarked;
