/** The same times as a private calendar feed. */
@NullMarked
package dev.nape.server.reminder.calendar;

import org.jspecify.annotations.NullMarked;
