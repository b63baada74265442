package dev.nape.server.trial.kept;

import java.time.Instant;
import org.springframework.beans.factory.BeanFactory;

/** The server's own trials, at another time. */
public final class PastTrials {

  private PastTrials() {}

  /** As they are at a moment. Whoever uses them opens the transaction. */
  public static Trials at(BeanFactory beans, Instant moment) {
    return new Trials(
        beans.getBean(TrialStore.class), beans.getBean(Contributions.class), () -> moment);
  }
}
