package dev.nape.server.diary.web.day;

import dev.nape.diary.Day;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.diary.SessionDays;
import dev.nape.server.diary.web.Glance;
import dev.nape.server.diary.web.Here;
import dev.nape.server.diary.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One day: what was said about it, its attacks, and a place to say more. */
@Controller
class DayController {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private final Diaries diaries;
  private final SessionDays sessions;

  DayController(Diaries diaries, SessionDays sessions) {
    this.diaries = diaries;
    this.sessions = sessions;
  }

  @GetMapping("/diary/days/{date}")
  String day(
      PersonId me,
      Here here,
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
      @RequestParam(required = false) @Nullable String saved,
      @RequestParam(required = false) @Nullable String deleted,
      @RequestParam(required = false) @Nullable UUID deletedAttack,
      Model model) {
    model.addAttribute("saved", saved != null);
    model.addAttribute("undo", undo(me, date, deleted != null, deletedAttack));
    Day day = diaries.day(me, date).orElseGet(() -> Day.of(date));
    return page(me, here, date, DayForm.of(day), model);
  }

  /** The address that takes a deletion back; {@code null} when there is none to take back. */
  private @Nullable String undo(
      PersonId me, LocalDate date, boolean dayDeleted, @Nullable UUID attack) {
    if (dayDeleted && diaries.day(me, date).isEmpty()) {
      return "/diary/days/" + date + "/restore";
    }
    boolean attackDeleted = attack != null && diaries.attack(me, attack).isEmpty();
    return attackDeleted ? "/diary/attacks/" + attack + "/restore" : null;
  }

  @PostMapping("/diary/days/{date}")
  String save(
      PersonId me,
      Here here,
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
      DayForm form,
      Model model,
      HttpServletResponse response) {
    if (date.isAfter(here.today())) {
      throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Typed typed = new Typed();
    Day before = diaries.day(me, date).orElseGet(() -> Day.of(date));
    Optional<Day> day = form.read(before, typed);
    if (day.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("saved", false);
      model.addAttribute("faults", typed.faults());
      return page(me, here, date, form, model);
    }
    diaries.save(me, day.get());
    return "redirect:/diary/days/" + date + "?saved";
  }

  private String page(PersonId me, Here here, LocalDate date, DayForm form, Model model) {
    if (date.isBefore(FIRST) || date.isAfter(here.today().plusYears(1))) {
      throw gone();
    }
    if (!model.containsAttribute("faults")) {
      model.addAttribute("faults", Map.of());
    }
    model.addAttribute("form", form);
    model.addAttribute(
        "glance",
        Glance.of(
            diaries.between(me, date, date).on(date),
            here.today(),
            sessions.between(me, date, date)));
    model.addAttribute("isRecorded", diaries.day(me, date).isPresent());
    model.addAttribute("history", diaries.history(me, date));
    model.addAttribute("here", here);
    return "diary/day";
  }

  @PostMapping("/diary/days/{date}/delete")
  String delete(PersonId me, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date) {
    if (!diaries.delete(me, date)) {
      throw gone();
    }
    return "redirect:/diary/days/" + date + "?deleted";
  }

  @PostMapping("/diary/days/{date}/restore")
  String restore(PersonId me, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date) {
    if (!diaries.restore(me, date) && diaries.day(me, date).isEmpty()) {
      throw gone();
    }
    return "redirect:/diary/days/" + date;
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
