package dev.nape.server.reminder.due;

import dev.nape.server.reminder.wish.Kind;
import dev.nape.server.reminder.wish.Moment;
import java.util.UUID;

/**
 * One thing that somebody will be reminded of, once.
 *
 * @param source the slot or session; {@link #DAILY} for the daily check
 */
record Due(Kind kind, UUID source, Moment moment) {

  static final UUID DAILY = new UUID(0, 0);
}
