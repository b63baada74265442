package dev.nape.server.reminder.web;

import dev.nape.server.account.AccountSettings;
import dev.nape.server.account.PersonId;
import dev.nape.server.reminder.calendar.CalendarTokens;
import dev.nape.server.reminder.due.Reminders;
import dev.nape.server.reminder.push.PushSettings;
import dev.nape.server.reminder.wish.Quiet;
import dev.nape.server.reminder.wish.Times;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where everybody chooses what they are reminded of; whatever is on goes off with one tap. */
@Controller
class RemindersController {

  private static final String PAGE = "reminder/reminders";
  private static final String BACK = "redirect:/reminders?saved";

  private final Reminders reminders;
  private final CalendarTokens calendar;
  private final PushSettings push;
  private final AccountSettings account;

  RemindersController(
      Reminders reminders, CalendarTokens calendar, PushSettings push, AccountSettings account) {
    this.reminders = reminders;
    this.calendar = calendar;
    this.push = push;
    this.account = account;
  }

  @GetMapping("/reminders")
  String page(PersonId me, @RequestParam Map<String, String> parameters, Model model) {
    return page(me, model, Map.of(), parameters.containsKey("saved"), null);
  }

  private String page(
      PersonId me, Model model, Map<String, String> faults, boolean saved, @Nullable String link) {
    model.addAttribute("wishes", reminders.of(me));
    model.addAttribute("devices", reminders.devices(me));
    model.addAttribute("push", push.enabled());
    model.addAttribute("calendar", calendar.exists(me));
    model.addAttribute("link", link);
    model.addAttribute("faults", faults);
    model.addAttribute("saved", saved);
    return PAGE;
  }

  /** What was typed cannot be so: where on the page it is said, and the key of the words. */
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String place;
    private final String words;

    Fault(String place, String words) {
      super(words);
      this.place = place;
      this.words = words;
    }
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
  String refused(Fault fault, PersonId me, Model model) {
    return page(me, model, Map.of(fault.place, fault.words), false, null);
  }

  @PostMapping("/reminders/slots")
  String addSlot(
      PersonId me,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") List<String> days) {
    if (!reminders.addSlot(me, new Times(time("at", at), days(days)))) {
      throw new Fault("at", "reminder.fault.many");
    }
    return BACK;
  }

  @PostMapping("/reminders/slots/{id}")
  String turnSlot(PersonId me, @PathVariable UUID id, @RequestParam boolean on) {
    reminders.turnSlot(me, id, on);
    return BACK;
  }

  @PostMapping("/reminders/slots/{id}/delete")
  String removeSlot(PersonId me, @PathVariable UUID id) {
    reminders.removeSlot(me, id);
    return BACK;
  }

  @PostMapping("/reminders/check")
  String check(PersonId me, @RequestParam(defaultValue = "") String at, @RequestParam boolean on) {
    reminders.check(me, time("check", at), on);
    return BACK;
  }

  @PostMapping("/reminders/block")
  String block(PersonId me, @RequestParam(defaultValue = "") String at, @RequestParam boolean on) {
    reminders.block(me, time("block", at), on);
    return BACK;
  }

  @PostMapping("/reminders/question")
  String question(PersonId me, @RequestParam boolean on) {
    reminders.question(me, on);
    return BACK;
  }

  @PostMapping("/reminders/quiet")
  String quiet(
      PersonId me,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    reminders.quiet(me, new Quiet(time("quiet", from), time("quiet", to)));
    return BACK;
  }

  @PostMapping("/reminders/words")
  String words(PersonId me, @RequestParam boolean plain) {
    reminders.plain(me, plain);
    return BACK;
  }

  @PostMapping("/reminders/off")
  String allOff(PersonId me) {
    reminders.allOff(me);
    return BACK;
  }

  @PostMapping("/reminders/devices/{id}/delete")
  String removeDevice(PersonId me, @PathVariable UUID id) {
    reminders.removeDevice(me, id);
    return BACK;
  }

  /** The only time that the address can be read; the one before it ends. */
  @PostMapping("/reminders/calendar")
  String makeCalendar(PersonId me, Model model) {
    String link = account.link("/calendar/" + calendar.renew(me) + ".ics");
    return page(me, model, Map.of(), false, link);
  }

  @PostMapping("/reminders/calendar/delete")
  String removeCalendar(PersonId me) {
    calendar.remove(me);
    return BACK;
  }

  /** Browsers send hours and minutes, and some seconds too. */
  private static LocalTime time(String place, String typed) {
    try {
      return LocalTime.parse(typed.strip()).truncatedTo(ChronoUnit.MINUTES);
    } catch (DateTimeParseException notATime) {
      throw new Fault(place, "reminder.fault.time");
    }
  }

  private static Set<DayOfWeek> days(List<String> names) {
    Set<DayOfWeek> days =
        Stream.of(DayOfWeek.values())
            .filter(day -> names.contains(day.name()))
            .collect(Collectors.toSet());
    if (days.isEmpty()) {
      throw new Fault("days", "reminder.fault.days");
    }
    return days;
  }
}
