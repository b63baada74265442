package dev.nape.server.reminder.due;

import dev.nape.server.account.HomeMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens elsewhere and changes what is due; in the same transaction, so none is lost. */
@Component
class Occasions {

  private final Reminders reminders;

  Occasions(Reminders reminders) {
    this.reminders = reminders;
  }

  @EventListener
  void moved(HomeMoved home) {
    reminders.homeMoved(home.person());
  }
}
