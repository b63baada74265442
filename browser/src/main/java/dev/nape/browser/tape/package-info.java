/**
 * Records as one flat list of texts and whole numbers, written and read by the same description.
 */
@NullMarked
package dev.nape.browser.tape;

import org.jspecify.annotations.NullMarked;
