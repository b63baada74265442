package dev.nape.server.reminder.push;

import java.time.Duration;

/** What came of handing a message to a push service. */
public sealed interface Answer {

  /** It took the message. */
  record Taken() implements Answer {}

  /** Nobody is there any more: the browser has ended its subscription. */
  record Gone() implements Answer {}

  /**
   * It certainly did not take the message, and may later.
   *
   * @param pause how long it asks to wait at least; zero when it did not say
   */
  record Later(Duration pause) implements Answer {}

  /**
   * It will not take this message, or nobody knows whether it did: then it is not sent again, since
   * twice is worse than not at all.
   */
  record Never() implements Answer {}
}
