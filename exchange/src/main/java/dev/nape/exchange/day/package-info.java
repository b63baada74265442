/** Files with a row a day. */
@NullMarked
package dev.nape.exchange.day;

import org.jspecify.annotations.NullMarked;
