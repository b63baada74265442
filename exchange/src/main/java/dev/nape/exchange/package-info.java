/**
 * Diary files to and from the domain: the only place that knows the formats of other programs.
 *
 * <p>This package is what others use. The packages below it are its insides: {@code csv} turns
 * bytes into rows, {@code day} and {@code buddy} know one family of files each, {@code words} the
 * names of medicines and symptoms, and {@code intake} gathers what they read.
 */
@NullMarked
package dev.nape.exchange;

import org.jspecify.annotations.NullMarked;
