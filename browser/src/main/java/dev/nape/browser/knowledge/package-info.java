/** The shape of the knowledge on its way into a browser, and the catalogue read from it. */
@NullMarked
package dev.nape.browser.knowledge;

import org.jspecify.annotations.NullMarked;
