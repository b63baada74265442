package dev.nape.server.reminder.due;

import dev.nape.server.reminder.push.PushSettings;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks again and again for what is due, while the server runs and pushes are on. */
@Component
class Loop implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Loop.class);

  private final Rounds rounds;
  private final PushSettings settings;
  private @Nullable ScheduledExecutorService timer;

  Loop(Rounds rounds, PushSettings settings) {
    this.rounds = rounds;
    this.settings = settings;
  }

  @Override
  public synchronized void start() {
    if (settings.enabled() && timer == null) {
      long pause = settings.every().toMillis();
      timer = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
      var _ = timer.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
    }
  }

  private void round() {
    try {
      rounds.run();
    } catch (RuntimeException e) {
      // The database may be away for a while; what is due waits there.
      log.warn("no reminders were sent: {}", e.getClass().getName());
    }
  }

  /** What was begun is given up: it is not sent twice. What was not begun waits for the next. */
  @Override
  public synchronized void stop() {
    if (timer != null) {
      timer.shutdownNow();
      timer = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return timer != null;
  }
}
