package dev.nape.server.reminder.due;

import dev.nape.server.account.HomeMoved;
import dev.nape.server.reminder.wish.WishStore;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A move to another zone: everything lies at other moments, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Moves {

  private final WishStore wishes;
  private final Agenda agenda;
  private final InstantSource clock;

  Moves(WishStore wishes, Agenda agenda, InstantSource clock) {
    this.wishes = wishes;
    this.agenda = agenda;
    this.clock = clock;
  }

  @EventListener
  void moved(HomeMoved home) {
    wishes.revise(home.person());
    agenda.renew(home.person(), clock.instant());
  }
}
