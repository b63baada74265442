/** Twelve weeks, a week a line, like a recorder. */
@NullMarked
package dev.nape.server.diary.web.timeline;

import org.jspecify.annotations.NullMarked;
