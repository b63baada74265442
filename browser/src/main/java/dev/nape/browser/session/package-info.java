/** Answers, wishes, clearances and plans as JSON: the same as {@code nape screen} and its like. */
@NullMarked
package dev.nape.browser.session;

import org.jspecify.annotations.NullMarked;
