package dev.nape.server.reminder.due;

import dev.nape.server.account.PersonId;
import dev.nape.server.session.GuidedSessions;
import dev.nape.server.session.SessionCompleted;
import dev.nape.server.session.SessionStopped;
import dev.nape.session.done.SessionRecord;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The question two hours after a session. It is put down in the transaction that keeps the session,
 * so that none is lost; that it was answered, or its session deleted, is seen when it is due.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Questions {

  private static final Duration AFTER = Duration.ofHours(2);

  private final GuidedSessions sessions;
  private final Agenda agenda;
  private final InstantSource clock;

  Questions(GuidedSessions sessions, Agenda agenda, InstantSource clock) {
    this.sessions = sessions;
    this.agenda = agenda;
    this.clock = clock;
  }

  @EventListener
  void completed(SessionCompleted event) {
    ended(event.person(), event.session());
  }

  @EventListener
  void stopped(SessionStopped event) {
    ended(event.person(), event.session());
  }

  private void ended(PersonId person, SessionRecord session) {
    if (session.pain().later() == null) {
      agenda.ask(person, session.id(), session.end().toInstant().plus(AFTER), clock.instant());
    }
  }

  /** Whether it is still to be asked. */
  boolean isOpen(PersonId me, UUID session) {
    return sessions.find(me, session).filter(one -> one.pain().later() == null).isPresent();
  }
}
