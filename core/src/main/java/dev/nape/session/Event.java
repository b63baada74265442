package dev.nape.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen to a session. */
public enum Event {
  /** It begins; the person is in the first position. */
  START,
  /** Time may have passed. */
  TICK,
  PAUSE,
  /** It goes on where it was, from now on. */
  RESUME,
  /** The rest of this step is left out. */
  SKIP,
  /** To the beginning of this step; from there to the one before. */
  BACK,
  /** It ends here. */
  STOP;

  /** Lower-case name used on the wire. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The event of that name, or empty. */
  public static Optional<Event> of(String id) {
    return Arrays.stream(values()).filter(event -> event.id().equals(id)).findFirst();
  }
}
