/** JSON texts whose every problem is named by its line and field. */
@NullMarked
package dev.nape.exchange.json;

import org.jspecify.annotations.NullMarked;
