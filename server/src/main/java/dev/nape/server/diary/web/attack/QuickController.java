package dev.nape.server.diary.web.attack;

import dev.nape.diary.Attack;
import dev.nape.diary.Severity;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.diary.web.AttackIds;
import dev.nape.server.diary.web.Here;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What can be done in an attack, with one eye open: it begins, it is so bad, it is over. */
@Controller
class QuickController {

  private final Diaries diaries;

  QuickController(Diaries diaries) {
    this.diaries = diaries;
  }

  /**
   * One tap. While an attack goes on it is shown again, so that nobody counts one twice by
   * accident; a new one is then begun on purpose.
   */
  @PostMapping("/diary/attacks")
  String begin(
      PersonId me,
      Here here,
      @RequestParam UUID id,
      @RequestParam(required = false) @Nullable String another) {
    Optional<Attack> running = diaries.running(me);
    if (running.isPresent() && (another == null || running.get().id().equals(id))) {
      UUID same = running.get().id();
      return "redirect:/diary/attacks/" + same + "/severity" + (same.equals(id) ? "" : "?open");
    }
    // A page that was left open still carries the id of an attack that is long over.
    UUID fresh = diaries.attack(me, id).isPresent() ? AttackIds.next() : id;
    diaries.save(me, Attack.startedAt(fresh, here.now()));
    return "redirect:/diary/attacks/" + fresh + "/severity";
  }

  @GetMapping("/diary/attacks/{id}/severity")
  String severity(
      PersonId me,
      Here here,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String open,
      Model model) {
    model.addAttribute("here", here);
    model.addAttribute("attack", attack(me, id));
    model.addAttribute("open", open != null);
    return "diary/severity";
  }

  @PostMapping("/diary/attacks/{id}/severity")
  String severity(PersonId me, @PathVariable UUID id, @RequestParam Severity severity) {
    Attack attack = attack(me, id);
    if (attack.severity() != severity) {
      diaries.save(me, attack.withSeverity(severity));
    }
    return "redirect:/diary/today?saved";
  }

  @PostMapping("/diary/attacks/{id}/end")
  String end(PersonId me, Here here, @PathVariable UUID id) {
    Attack attack = attack(me, id);
    if (attack.end() == null) {
      ZonedDateTime end = here.now().isBefore(attack.start()) ? attack.start() : here.now();
      diaries.save(me, attack.endedAt(end));
    }
    return "redirect:/diary/today?saved";
  }

  private Attack attack(PersonId me, UUID id) {
    return diaries
        .attack(me, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
