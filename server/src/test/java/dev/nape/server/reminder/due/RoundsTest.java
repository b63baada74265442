package dev.nape.server.reminder.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.Visitor;
import dev.nape.server.account.PersonId;
import dev.nape.server.account.Theme;
import dev.nape.server.reminder.push.Browser;
import dev.nape.server.reminder.push.FakePush;
import dev.nape.server.reminder.wish.Kind;
import dev.nape.server.reminder.wish.Times;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is due is sent: once, in its time, to the devices of its person, and nobody else learns. */
class RoundsTest extends Reminded {

  @Test
  void aSlotReachesEachDeviceOnceAndCanBeOpenedOnlyThere() throws Exception {
    Browser phone = device(ann, path);
    Browser tablet = device(ann, path + "-tablet");
    as(ann, () -> reminders.addSlot(ann, NOON));
    UUID slot = as(ann, () -> reminders.of(ann)).slots().getFirst().id();
    Instant at = atTheNext(ann);

    sending.run();
    sending.run();

    assertThat(push.at(path + "-tablet")).hasSize(1);
    assertThat(push.at(path)).hasSize(1);
    FakePush.Arrived arrived = push.at(path).getFirst();
    assertThat(phone.open(arrived.body()))
        .isEqualTo("{\"kind\":\"slot\",\"id\":\"%s\",\"plain\":false}", slot);
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> tablet.open(arrived.body())))
        .isInstanceOf(java.security.GeneralSecurityException.class);
    assertThat(arrived.header("content-encoding")).isEqualTo("aes128gcm");
    assertThat(arrived.header("ttl")).isEqualTo("3600");
    assertThat(arrived.header("topic")).isEqualTo("slot");
    assertThat(atTheNext(ann)).isEqualTo(NOON.next(at, BERLIN));
  }

  @Test
  void twoServersAtOnceSendEachReminderOnce() throws Exception {
    List<PersonId> crowd =
        IntStream.range(0, 10)
            .mapToObj(i -> people.add("Crowd", Visitor.PASSWORD, BERLIN).id())
            .toList();
    for (PersonId person : crowd) {
      device(person, path + person);
      as(person, () -> reminders.addSlot(person, NOON));
      as(person, () -> reminders.addSlot(person, NOON));
    }
    atTheNext(crowd.getFirst());

    try (ExecutorService servers = Executors.newFixedThreadPool(3)) {
      Callable<Object> server = Executors.callable(rounds.with(sender(), now::get)::run);
      for (Future<Object> done : servers.invokeAll(List.of(server, server, server))) {
        done.get();
      }
    }

    // One of them may have passed over what another held; the next round finds what is left.
    sending.run();
    assertThat(crowd).allSatisfy(person -> assertThat(push.at(path + person)).hasSize(2));
  }

  @Test
  void nothingIsSentInQuietHoursOrLate() {
    device(ann, path);
    as(ann, () -> reminders.addSlot(ann, new Times(LocalTime.of(23, 0), Times.DAILY)));
    atTheNext(ann);
    sending.run();
    assertThat(push.at(path)).isEmpty();

    as(ann, () -> reminders.addSlot(ann, NOON));
    Instant noon = NOON.next(now.get(), BERLIN);
    now.set(noon.plus(Kind.SLOT.life()));
    sending.run();
    assertThat(push.at(path)).isEmpty();

    now.set(NOON.next(now.get(), BERLIN).plus(59, ChronoUnit.MINUTES));
    sending.run();
    assertThat(push.at(path)).hasSize(1);
    assertThat(push.at(path).getFirst().header("ttl")).isEqualTo("60");
  }

  @Test
  void aPhoneThatSleepsIsNotWokenInQuietHours() {
    device(ann, path);
    as(ann, () -> reminders.addSlot(ann, new Times(LocalTime.of(21, 50), Times.DAILY)));
    atTheNext(ann);
    sending.run();

    assertThat(push.at(path).getFirst().header("ttl")).isEqualTo("600");
  }

  @Test
  void whatWaitsOutlivesAServerAndWhatWasBegunIsNotBegunAgain() {
    device(ann, path);
    device(ann, path + "-begun");
    as(ann, () -> reminders.addSlot(ann, NOON));
    Instant at = atTheNext(ann);
    // A server that hands on, begins with one device, and stops.
    as(ann, () -> agenda.handOn(ann, at));
    Delivery begun = as(ann, () -> deliveries.begin(ann, at)).orElseThrow();
    assertThat(waiting()).isEqualTo(2);

    sending.run();

    assertThat(push.at(path).size() + push.at(path + "-begun").size()).isEqualTo(1);
    assertThat(begun.tries()).isEqualTo(1);
    now.set(at.plus(Kind.SLOT.life()));
    sending.run();
    assertThat(push.at(path).size() + push.at(path + "-begun").size()).isEqualTo(1);
    assertThat(waiting()).isZero();
  }

  @Test
  void whateverIsSwitchedOffIsNotSent() {
    device(ann, path);
    as(ann, () -> reminders.quiet(ann, NEVER_QUIET), null);
    as(ann, () -> reminders.addSlot(ann, NOON));
    as(ann, () -> reminders.check(ann, LocalTime.NOON, true), null);
    assertThat(as(ann, () -> dues.of(ann))).hasSize(2);
    atTheNext(ann);

    as(ann, () -> reminders.allOff(ann), null);
    sending.run();

    assertThat(push.at(path)).isEmpty();
    assertThat(as(ann, () -> reminders.of(ann)).any()).isFalse();
    assertThat(as(ann, () -> reminders.of(ann)).slots()).hasSize(1);
  }

  @Test
  void aChangeInTheSameMomentLosesNothingAndRepeatsNothing() {
    device(ann, path);
    as(ann, () -> reminders.check(ann, LocalTime.NOON, true), null);
    Instant at = atTheNext(ann);
    // Somebody saves something when it is due and not sent yet, and again when it was sent.
    as(ann, () -> agenda.renew(ann, at.plusSeconds(1)), null);
    sending.run();
    as(ann, () -> agenda.renew(ann, at.minusSeconds(1)), null);
    now.set(at.plusSeconds(20));
    sending.run();

    assertThat(push.at(path)).hasSize(1);
  }

  @Test
  void aMoveMovesWhatIsDue() {
    device(ann, path);
    as(ann, () -> reminders.addSlot(ann, NOON));
    ZoneId lima = ZoneId.of("America/Lima");

    as(ann, () -> people.settle(ann, lima, Theme.DARK), null);

    Instant at = atTheNext(ann);
    assertThat(LocalTime.ofInstant(at, lima)).isEqualTo(LocalTime.NOON);
    assertThat(as(ann, () -> reminders.of(ann)).slots().getFirst().revision()).isEqualTo(1);
  }

  @Test
  void aBrowserGetsTheRemindersOfWhoeverAskedLast() {
    Browser shared = device(ann, path);
    PersonId bob = people.add("Other", Visitor.PASSWORD, BERLIN).id();
    as(bob, () -> reminders.addDevice(bob, shared.line(), "Test"));

    assertThat(as(ann, () -> reminders.devices(ann))).isEmpty();
    assertThat(as(bob, () -> reminders.devices(bob))).hasSize(1);
  }
}
