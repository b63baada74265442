/** As much JSON as the browser needs, in plain Java that runs on both sides. */
@NullMarked
package dev.nape.browser.json;

import org.jspecify.annotations.NullMarked;
