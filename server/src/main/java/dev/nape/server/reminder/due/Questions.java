package dev.nape.server.reminder.due;

import dev.nape.server.account.PersonId;
import dev.nape.server.session.GuidedSessions;
import dev.nape.server.session.SessionCompleted;
import dev.nape.server.session.SessionStopped;
import dev.nape.server.trial.coin.ReliefTrials;
import dev.nape.server.trial.coin.Toss;
import dev.nape.server.trial.coin.TossKept;
import dev.nape.session.done.SessionRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The question two hours after a session or a toss. It is put down in the transaction that keeps
 * the record, so that none is lost; that it was answered, or its session deleted, is seen when it
 * is due.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Questions {

  private static final Duration AFTER = Duration.ofHours(2);

  private final GuidedSessions sessions;
  private final ReliefTrials tosses;
  private final Agenda agenda;
  private final InstantSource clock;

  Questions(GuidedSessions sessions, ReliefTrials tosses, Agenda agenda, InstantSource clock) {
    this.sessions = sessions;
    this.tosses = tosses;
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

  @EventListener
  void tossed(TossKept event) {
    if (event.toss().isOpen()) {
      Instant when = event.toss().at().toInstant().plus(Toss.WAIT);
      agenda.ask(event.person(), event.toss().id(), when, clock.instant());
    }
  }

  /** Whether it is still to be asked: in an attack with a coin only after the toss. */
  boolean isOpen(PersonId me, UUID source) {
    return tosses.toss(me, source).filter(Toss::isOpen).isPresent()
        || sessions
            .find(me, source)
            .filter(one -> one.pain().later() == null)
            .filter(one -> one.attack() == null || !tosses.isTossed(me, one.attack()))
            .isPresent();
  }
}
