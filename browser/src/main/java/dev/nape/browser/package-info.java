/** The domain in a browser: one JavaScript module, and the text that carries the knowledge. */
@NullMarked
package dev.nape.browser;

import org.jspecify.annotations.NullMarked;
