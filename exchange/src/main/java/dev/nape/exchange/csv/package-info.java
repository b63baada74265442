/**
 * Bytes into rows of text, and text into values: knows the limits of a file, and nothing of
 * diaries.
 */
@NullMarked
package dev.nape.exchange.csv;

import org.jspecify.annotations.NullMarked;
