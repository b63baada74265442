/** What each person wants to be reminded of, and when that is. */
@NullMarked
package dev.nape.server.reminder.wish;

import org.jspecify.annotations.NullMarked;
