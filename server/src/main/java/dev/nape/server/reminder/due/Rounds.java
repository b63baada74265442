package dev.nape.server.reminder.due;

import dev.nape.server.account.PersonId;
import dev.nape.server.account.SignedIn;
import dev.nape.server.reminder.push.Answer;
import dev.nape.server.reminder.push.Device;
import dev.nape.server.reminder.push.Devices;
import dev.nape.server.reminder.push.Message;
import dev.nape.server.reminder.push.Sender;
import dev.nape.server.reminder.wish.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due. It learns from the database only for whom something waits, and then acts as
 * each of them in turn, so that row-level security holds here as everywhere. Several servers may do
 * the same at the same time; no transaction is open while a push service is asked.
 */
@Component
class Rounds {

  private static final Logger log = LoggerFactory.getLogger(Rounds.class);
  private static final int PEOPLE = 100;
  private static final int SIDE_BY_SIDE = 8;

  private final DueStore dues;
  private final Deliveries deliveries;
  private final Agenda agenda;
  private final Questions questions;
  private final Devices devices;
  private final Sender sender;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  Rounds(
      DueStore dues,
      Deliveries deliveries,
      Agenda agenda,
      Questions questions,
      Devices devices,
      Sender sender,
      TransactionTemplate transaction,
      InstantSource clock) {
    this.dues = dues;
    this.deliveries = deliveries;
    this.agenda = agenda;
    this.questions = questions;
    this.devices = devices;
    this.sender = sender;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The same for another sender and clock. */
  Rounds with(Sender other, InstantSource time) {
    return new Rounds(dues, deliveries, agenda, questions, devices, other, transaction, time);
  }

  /** Until nothing more is due, or all that is left is in another server's hands. */
  void run() {
    try (ExecutorService workers =
        Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().factory())) {
      int done;
      do {
        List<PersonId> people = in(() -> dues.peopleDue(clock.instant(), PEOPLE));
        done =
            workers
                .invokeAll(
                    people.stream().map(person -> (Callable<Integer>) () -> serve(person)).toList())
                .stream()
                .mapToInt(Future::resultNow)
                .sum();
      } while (done > 0);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** What went wrong for one person keeps nobody else waiting. */
  private int serve(PersonId person) {
    try {
      return SignedIn.actingFor(person, () -> asPerson(person));
    } catch (RuntimeException e) {
      log.error("reminders of one person were not sent: {}", e.getClass().getName());
      return 0;
    }
  }

  private int asPerson(PersonId me) {
    int done = in(() -> agenda.handOn(me, clock.instant()));
    while (!Thread.currentThread().isInterrupted()) {
      Optional<Delivery> begun = in(() -> deliveries.begin(me, clock.instant()));
      if (begun.isEmpty()) {
        break;
      }
      settle(me, begun.get(), send(me, begun.get()));
      done++;
    }
    return done;
  }

  private Answer send(PersonId me, Delivery delivery) {
    Optional<Device.Line> line = in(() -> devices.line(me, delivery.device()));
    Due due = delivery.due();
    Duration life = Duration.between(clock.instant(), due.moment().until());
    if (line.isEmpty() || life.toSeconds() < 1) {
      return new Answer.Never();
    }
    if (due.kind() == Kind.QUESTION && !in(() -> questions.isOpen(me, due.source()))) {
      return new Answer.Never();
    }
    boolean plain = in(() -> agenda.plain(me));
    return sender.send(line.get(), new Message(due.kind().id(), due.source(), plain, life));
  }

  private void settle(PersonId me, Delivery delivery, Answer answer) {
    Instant now = clock.instant();
    transaction.executeWithoutResult(status -> {
      switch (answer) {
        case Answer.Taken taken -> {
          devices.reached(me, delivery.device(), now);
          deliveries.done(me, delivery);
        }
        case Answer.Gone gone -> agenda.gone(me, delivery.device(), now);
        case Answer.Later(Duration pause) -> {
          Instant next = Backoff.next(now, delivery.tries(), pause);
          if (next.isBefore(delivery.due().moment().until())) {
            deliveries.again(me, delivery, next);
          } else {
            deliveries.done(me, delivery);
          }
        }
        case Answer.Never never -> deliveries.done(me, delivery);
      }
    });
  }

  private <T> T in(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }
}
