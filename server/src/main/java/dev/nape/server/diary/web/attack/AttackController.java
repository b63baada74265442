package dev.nape.server.diary.web.attack;

import dev.nape.diary.Attack;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.diary.SessionDays;
import dev.nape.server.diary.web.AttackIds;
import dev.nape.server.diary.web.Here;
import dev.nape.server.diary.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One attack in full: to look at, to complete, to delete and to bring back. */
@Controller
class AttackController {

  private static final List<String> ZONES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/"))
          .filter(zone -> !zone.startsWith("SystemV/"))
          .sorted()
          .toList();

  private final Diaries diaries;
  private final SessionDays sessions;

  AttackController(Diaries diaries, SessionDays sessions) {
    this.diaries = diaries;
    this.sessions = sessions;
  }

  @GetMapping("/diary/attacks/new")
  String blank(
      PersonId me,
      Here here,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
      Model model) {
    When start = new When((date == null ? here.today() : date).toString(), "", here.zone().getId());
    model.addAttribute("saved", false);
    return page(model, me, AttackIds.next(), AttackForm.empty(start).withRoom(false, false));
  }

  @GetMapping("/diary/attacks/{id}")
  String attack(
      PersonId me,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String saved,
      Model model) {
    Attack attack = diaries.attack(me, id).orElseThrow(AttackController::gone);
    model.addAttribute("saved", saved != null);
    return page(model, me, id, AttackForm.of(attack).withRoom(false, false));
  }

  /** Keeps what was typed; a wish for another row keeps nothing yet and loses nothing. */
  @PostMapping("/diary/attacks/{id}")
  String save(
      PersonId me,
      Here here,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    AttackForm form = AttackForm.of(sent);
    List<String> more = sent.getOrDefault("more", List.of());
    model.addAttribute("saved", false);
    if (!more.isEmpty()) {
      boolean relief = more.contains("relief");
      return page(model, me, id, form.withRoom(!relief, relief));
    }
    Typed typed = new Typed();
    Attack before = diaries.attack(me, id).orElse(null);
    Optional<Attack> attack =
        new AttackReader(form, before, here.now().toInstant(), typed).read(id);
    if (attack.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("faults", typed.faults());
      return page(model, me, id, form);
    }
    diaries.save(me, attack.get());
    return "redirect:/diary/attacks/" + id + "?saved";
  }

  private String page(Model model, PersonId me, UUID id, AttackForm form) {
    if (!model.containsAttribute("faults")) {
      model.addAttribute("faults", Map.of());
    }
    model.addAttribute("id", id);
    Attack attack = diaries.attack(me, id).orElse(null);
    model.addAttribute("attack", attack);
    model.addAttribute("sessions", attack == null ? List.of() : sessions.around(me, attack));
    model.addAttribute("history", diaries.history(me, id));
    model.addAttribute("form", form);
    model.addAttribute("zones", ZONES);
    return "diary/attack";
  }

  @PostMapping("/diary/attacks/{id}/delete")
  String delete(PersonId me, @PathVariable UUID id) {
    Attack attack = diaries.attack(me, id).orElseThrow(AttackController::gone);
    diaries.delete(me, id);
    return "redirect:/diary/days/" + attack.firstDay() + "?deletedAttack=" + id;
  }

  @PostMapping("/diary/attacks/{id}/restore")
  String restore(PersonId me, @PathVariable UUID id) {
    if (!diaries.restore(me, id) && diaries.attack(me, id).isEmpty()) {
      throw gone();
    }
    return "redirect:/diary/attacks/" + id;
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
