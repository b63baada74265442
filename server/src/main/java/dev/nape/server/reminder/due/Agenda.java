package dev.nape.server.reminder.due;

import dev.nape.server.account.People;
import dev.nape.server.account.Person;
import dev.nape.server.account.PersonId;
import dev.nape.server.reminder.push.Devices;
import dev.nape.server.reminder.wish.Kind;
import dev.nape.server.reminder.wish.Moment;
import dev.nape.server.reminder.wish.Quiet;
import dev.nape.server.reminder.wish.Slot;
import dev.nape.server.reminder.wish.Times;
import dev.nape.server.reminder.wish.WishStore;
import dev.nape.server.reminder.wish.Wishes;
import dev.nape.server.trial.today.Blocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns what somebody wants into what is due, whenever one of them changes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Agenda {

  /** What a person wants, where they live. */
  private record Setting(Wishes wishes, ZoneId zone) {

    /** Times of what is on, by kind and source. */
    Optional<Times> times(Due due) {
      return switch (due.kind()) {
        case QUESTION -> Optional.empty();
        case BLOCK -> Optional.of(wishes.block()).filter(b -> b.on()).map(b -> b.times());
        case CHECK -> Optional.of(wishes.check()).filter(c -> c.on()).map(c -> c.times());
        case SLOT ->
            wishes.slots().stream()
                .filter(slot -> slot.on() && slot.id().equals(due.source()))
                .map(Slot::times)
                .findFirst();
      };
    }

    boolean wants(Due due) {
      return due.kind() == Kind.QUESTION ? wishes.question() : times(due).isPresent();
    }

    Due next(Kind kind, UUID source, Times times, Instant after) {
      Instant at = times.next(after, zone);
      return new Due(kind, source, Moment.of(kind, at, wishes.quiet(), zone));
    }
  }

  private final WishStore wishes;
  private final People people;
  private final Devices devices;
  private final DueStore dues;
  private final Deliveries deliveries;
  private final Blocks blocks;

  Agenda(
      WishStore wishes,
      People people,
      Devices devices,
      DueStore dues,
      Deliveries deliveries,
      Blocks blocks) {
    this.blocks = blocks;
    this.wishes = wishes;
    this.people = people;
    this.devices = devices;
    this.dues = dues;
    this.deliveries = deliveries;
  }

  private Setting setting(PersonId me) {
    ZoneId zone = people.me(me).map(Person::zone).orElse(ZoneOffset.UTC);
    return new Setting(wishes.of(me), zone);
  }

  /** After any change of wishes, devices or zone. Without a device nothing is due. */
  void renew(PersonId me, Instant now) {
    Setting setting = setting(me);
    List<Due> before = dues.of(me);
    boolean reachable = !devices.of(me).isEmpty();
    if (!setting.wishes().question()) {
      deliveries.dropAll(me, Kind.QUESTION);
    }
    for (Due due : before) {
      if (!reachable || !setting.wants(due)) {
        dues.drop(me, due);
        drop(me, due);
      }
    }
    if (reachable) {
      wanted(setting, now, before).forEach(due -> dues.put(me, due));
    }
    quieten(me, setting, now);
  }

  private static Stream<Due> wanted(Setting setting, Instant now, List<Due> before) {
    Wishes wishes = setting.wishes();
    Stream<Due> slots =
        wishes.slots().stream()
            .filter(Slot::on)
            .map(slot -> setting.next(Kind.SLOT, slot.id(), slot.times(), now));
    Stream<Due> check =
        wishes.check().on()
            ? Stream.of(setting.next(Kind.CHECK, Due.DAILY, wishes.check().times(), now))
            : Stream.empty();
    Stream<Due> questions =
        before.stream()
            .filter(due -> due.kind() == Kind.QUESTION && wishes.question())
            .filter(due -> due.moment().isEver())
            .map(due -> question(setting, due.source(), due.moment().at()));
    Stream<Due> block =
        wishes.block().on()
            ? Stream.of(setting.next(Kind.BLOCK, Due.DAILY, wishes.block().times(), now))
            : Stream.empty();
    return Stream.of(slots, check, block, questions)
        .flatMap(all -> all)
        .filter(due -> before.stream().noneMatch(old -> isAboutToBeSent(setting, old, due, now)));
  }

  /** One whose moment has just come, and would be lost if it now got its next. */
  private static boolean isAboutToBeSent(Setting setting, Due old, Due fresh, Instant now) {
    Instant at = old.moment().at();
    return old.kind() == fresh.kind()
        && old.source().equals(fresh.source())
        && !at.isAfter(now)
        && setting
            .times(fresh)
            .map(times -> times.next(at.minusNanos(1), setting.zone()).equals(at))
            .orElse(true);
  }

  private void quieten(PersonId me, Setting setting, Instant now) {
    Quiet quiet = setting.wishes().quiet();
    if (quiet.at(now, setting.zone())) {
      deliveries.endBy(me, now);
    } else {
      quiet.next(now, setting.zone()).ifPresent(start -> deliveries.endBy(me, start));
    }
  }

  private static Due question(Setting setting, UUID session, Instant at) {
    return new Due(
        Kind.QUESTION,
        session,
        Moment.of(Kind.QUESTION, at, setting.wishes().quiet(), setting.zone()));
  }

  /**
   * A question about a session. In quiet hours it is left to the next opening, and so it is when
   * its moment has passed, unless it is being asked just now.
   */
  void ask(PersonId me, UUID session, Instant at, Instant now) {
    Setting setting = setting(me);
    Due due = question(setting, session, at);
    boolean wanted = setting.wants(due) && !devices.of(me).isEmpty();
    if (wanted && !at.isAfter(now)) {
      return;
    }
    if (wanted && due.moment().isEver()) {
      dues.put(me, due);
    } else {
      dues.drop(me, due);
    }
  }

  /**
   * Hands what is due to every device, and puts the next moment in its place, all in one
   * transaction: so it is handed on once, whoever else tries at the same time. Gives how much was
   * due.
   */
  int handOn(PersonId me, Instant now) {
    int old = deliveries.dropOld(me, now);
    List<Due> due = dues.take(me, now);
    if (due.isEmpty()) {
      return old;
    }
    Setting setting = setting(me);
    for (Due one : due) {
      if (one.moment().isOpen(now)
          && setting.wants(one)
          && !setting.wishes().quiet().at(now, setting.zone())) {
        asOfToday(me, setting, one).ifPresent(wanted -> deliveries.toAll(me, wanted));
      }
      move(me, setting, one, now);
    }
    return old + due.size();
  }

  /**
   * What is said about something on this day of a trial: practice rests in a block without massage,
   * and of a block only its first day is told.
   */
  private Optional<Due> asOfToday(PersonId me, Setting setting, Due due) {
    LocalDate today = LocalDate.ofInstant(due.moment().at(), setting.zone());
    return switch (due.kind()) {
      case SLOT -> blocks.without(me, today).isPresent() ? Optional.empty() : Optional.of(due);
      case BLOCK -> blocks.on(me, today).filter(block -> block.first().equals(today)).map(due::of);
      case CHECK, QUESTION -> Optional.of(due);
    };
  }

  /** What waits for another try; of a block it bears the block's own id. */
  private void drop(PersonId me, Due due) {
    if (due.kind() == Kind.BLOCK) {
      deliveries.dropAll(me, Kind.BLOCK);
    } else {
      deliveries.drop(me, due.kind(), due.source());
    }
  }

  /** A question stays until it is old, so that nothing asks it again. */
  private void move(PersonId me, Setting setting, Due handed, Instant now) {
    Optional<Times> times = setting.times(handed);
    Instant until = handed.moment().until();
    if (times.isPresent()) {
      Due next = setting.next(handed.kind(), handed.source(), times.get(), now);
      dues.advance(me, handed, next.moment());
    } else if (setting.wants(handed) && until.isAfter(now)) {
      dues.advance(me, handed, new Moment(until, until));
    } else {
      dues.drop(me, handed);
    }
  }

  /** A browser ended its subscription. */
  void gone(PersonId me, UUID device, Instant now) {
    devices.remove(me, device);
    renew(me, now);
  }

  /** What a device shows about a delivery. */
  boolean plain(PersonId me) {
    return wishes.of(me).plain();
  }
}
