/** The export of Migraine Buddy: a row an attack. */
@NullMarked
package dev.nape.exchange.buddy;

import org.jspecify.annotations.NullMarked;
