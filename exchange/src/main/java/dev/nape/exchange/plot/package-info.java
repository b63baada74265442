/** Diaries as pictures: SVG text, made from core types alone. */
@NullMarked
package dev.nape.exchange.plot;

import org.jspecify.annotations.NullMarked;
