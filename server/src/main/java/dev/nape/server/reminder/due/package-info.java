/** What is due, for whom, and that it is sent at most once. */
@NullMarked
package dev.nape.server.reminder.due;

import org.jspecify.annotations.NullMarked;
