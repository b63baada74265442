package dev.nape.server.reminder.due;

import dev.nape.server.account.PersonId;
import dev.nape.server.reminder.push.Device;
import dev.nape.server.reminder.push.Devices;
import dev.nape.server.reminder.wish.Quiet;
import dev.nape.server.reminder.wish.Times;
import dev.nape.server.reminder.wish.WishStore;
import dev.nape.server.reminder.wish.Wishes;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person wants to be reminded of, and everything that they can change about it. */
@Service
@Transactional
public class Reminders {

  /** More than anybody keeps, and few enough to do no harm. */
  public static final int MOST_SLOTS = 20;

  static final int MOST_DEVICES = 10;

  private final WishStore wishes;
  private final Devices devices;
  private final Agenda agenda;
  private final InstantSource clock;

  Reminders(WishStore wishes, Devices devices, Agenda agenda, InstantSource clock) {
    this.wishes = wishes;
    this.devices = devices;
    this.agenda = agenda;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Wishes of(PersonId me) {
    return wishes.of(me);
  }

  @Transactional(readOnly = true)
  public List<Device> devices(PersonId me) {
    return devices.of(me);
  }

  /** False when there are too many already. */
  public boolean addSlot(PersonId me, Times times) {
    if (wishes.of(me).slots().size() >= MOST_SLOTS) {
      return false;
    }
    wishes.add(me, times);
    renew(me);
    return true;
  }

  public void turnSlot(PersonId me, UUID slot, boolean on) {
    wishes.turn(me, slot, on);
    renew(me);
  }

  public void removeSlot(PersonId me, UUID slot) {
    wishes.remove(me, slot);
    renew(me);
  }

  /** The daily check; its time is kept while it is off. */
  public void check(PersonId me, LocalTime at, boolean on) {
    wishes.check(me, at, on);
    renew(me);
  }

  public void question(PersonId me, boolean on) {
    wishes.question(me, on);
    renew(me);
  }

  /** The first day of a trial's block; its time is kept while it is off. */
  public void block(PersonId me, LocalTime at, boolean on) {
    wishes.block(me, at, on);
    renew(me);
  }

  public void quiet(PersonId me, Quiet quiet) {
    wishes.quiet(me, quiet);
    renew(me);
  }

  /** Whether notifications and calendar entries say what they are about. */
  public void plain(PersonId me, boolean plain) {
    wishes.plain(me, plain);
  }

  /** One tap, and nothing is sent any more; what was chosen is still there to be switched on. */
  public void allOff(PersonId me) {
    Wishes now = wishes.of(me);
    now.slots().stream()
        .filter(slot -> slot.on())
        .forEach(slot -> wishes.turn(me, slot.id(), false));
    if (now.check().on()) {
      wishes.check(me, now.check().at(), false);
    }
    wishes.question(me, false);
    wishes.block(me, now.block().at(), false);
    renew(me);
  }

  /** False when there are too many already. */
  public boolean addDevice(PersonId me, Device.Line line, String label) {
    List<Device> there = devices.of(me);
    if (there.size() >= MOST_DEVICES && there.stream().noneMatch(d -> d.id().equals(line.id()))) {
      return false;
    }
    devices.keep(me, line, label);
    renew(me);
    return true;
  }

  public void removeDevice(PersonId me, UUID device) {
    devices.remove(me, device);
    renew(me);
  }

  private void renew(PersonId me) {
    agenda.renew(me, clock.instant());
  }
}
