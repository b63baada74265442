package dev.nape.server.reminder.web;

import dev.nape.server.account.AccountSettings;
import dev.nape.server.account.PersonId;
import dev.nape.server.reminder.calendar.CalendarTokens;
import dev.nape.server.reminder.due.Reminders;
import dev.nape.server.reminder.push.PushSettings;
import dev.nape.server.reminder.wish.Quiet;
import dev.nape.server.reminder.wish.Times;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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

  private String refused(PersonId me, Model model, HttpServletResponse response, String... fault) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(me, model, Map.of(fault[0], fault[1]), false, null);
  }

  @PostMapping("/reminders/slots")
  String addSlot(
      PersonId me,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") List<String> days,
      Model model,
      HttpServletResponse response) {
    Optional<LocalTime> time = time(at);
    Set<DayOfWeek> chosen = days(days);
    if (time.isEmpty()) {
      return refused(me, model, response, "at", "reminder.fault.time");
    }
    if (chosen.isEmpty()) {
      return refused(me, model, response, "days", "reminder.fault.days");
    }
    return reminders.addSlot(me, new Times(time.get(), chosen))
        ? BACK
        : refused(me, model, response, "at", "reminder.fault.many");
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
  String check(
      PersonId me,
      @RequestParam(defaultValue = "") String at,
      @RequestParam boolean on,
      Model model,
      HttpServletResponse response) {
    Optional<LocalTime> time = time(at);
    if (time.isEmpty()) {
      return refused(me, model, response, "check", "reminder.fault.time");
    }
    reminders.check(me, time.get(), on);
    return BACK;
  }

  @PostMapping("/reminders/block")
  String block(
      PersonId me,
      @RequestParam(defaultValue = "") String at,
      @RequestParam boolean on,
      Model model,
      HttpServletResponse response) {
    Optional<LocalTime> time = time(at);
    if (time.isEmpty()) {
      return refused(me, model, response, "block", "reminder.fault.time");
    }
    reminders.block(me, time.get(), on);
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
      @RequestParam(defaultValue = "") String to,
      Model model,
      HttpServletResponse response) {
    Optional<LocalTime> begin = time(from);
    Optional<LocalTime> end = time(to);
    if (begin.isEmpty() || end.isEmpty()) {
      return refused(me, model, response, "quiet", "reminder.fault.time");
    }
    reminders.quiet(me, new Quiet(begin.get(), end.get()));
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
  private static Optional<LocalTime> time(String typed) {
    try {
      return Optional.of(LocalTime.parse(typed.strip()).withSecond(0).withNano(0));
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  private static Set<DayOfWeek> days(List<String> names) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> names.contains(day.name()))
        .collect(Collectors.toSet());
  }
}
