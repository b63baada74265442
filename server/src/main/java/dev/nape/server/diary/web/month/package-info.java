/** The month as a grid, with acute medication against its limits. */
@NullMarked
package dev.nape.server.diary.web.month;

import org.jspecify.annotations.NullMarked;
