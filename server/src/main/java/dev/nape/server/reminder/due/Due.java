package dev.nape.server.reminder.due;

import dev.nape.server.reminder.wish.Kind;
import dev.nape.server.reminder.wish.Moment;
import dev.nape.server.trial.today.Block;
import java.util.UUID;

/**
 * One thing that somebody will be reminded of, once.
 *
 * @param source the slot or session; {@link #DAILY} for the daily check and the day of a block
 */
record Due(Kind kind, UUID source, Moment moment) {

  /** Of what comes every day, or is looked at every day. */
  static final UUID DAILY = new UUID(0, 0);

  private static final UUID WITH_MASSAGE = new UUID(0, 1);
  private static final UUID WITHOUT_MASSAGE = new UUID(0, 2);

  /** A block that begins: the device says which, by the id alone. */
  Due of(Block block) {
    return new Due(kind, block.massage() ? WITH_MASSAGE : WITHOUT_MASSAGE, moment);
  }
}
