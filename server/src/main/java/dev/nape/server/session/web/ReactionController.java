package dev.nape.server.session.web;

import dev.nape.server.account.PersonId;
import dev.nape.server.diary.web.Here;
import dev.nape.server.session.GuidedSessions;
import dev.nape.server.session.Reaction;
import dev.nape.server.session.Reactions;
import dev.nape.session.done.SessionRecord;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Something was noticed after a session: what, how soon, how bad. */
@Controller
class ReactionController {

  private static final int WEEKS_BACK = 8;
  private static final int MOST = 10;

  private final GuidedSessions sessions;
  private final Reactions reactions;

  ReactionController(GuidedSessions sessions, Reactions reactions) {
    this.sessions = sessions;
    this.reactions = reactions;
  }

  /** After which session? The newest first. */
  @GetMapping("/session/reaction")
  String choose(PersonId me, Here here, Model model) {
    List<SessionRecord> newest =
        sessions.since(me, here.now().minusWeeks(WEEKS_BACK).toInstant()).stream()
            .sorted(Comparator.comparing(SessionRecord::start).reversed())
            .limit(MOST)
            .toList();
    model.addAttribute("sessions", newest);
    return "session/choose";
  }

  @GetMapping("/session/{id}/reaction")
  String form(PersonId me, @PathVariable UUID id, Model model) {
    model.addAttribute("session", find(me, id));
    model.addAttribute("reaction", UUID.randomUUID());
    return "session/reaction";
  }

  @PostMapping("/session/{id}/reaction")
  String tell(
      PersonId me,
      Here here,
      @PathVariable UUID id,
      @RequestParam UUID reaction,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String began,
      @RequestParam(defaultValue = "0") int severity,
      @RequestParam(defaultValue = "") String notes) {
    find(me, id);
    try {
      reactions.add(
          me, new Reaction(reaction, id, what, began, severity, notes.strip(), here.now()));
    } catch (IllegalArgumentException unsound) {
      throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, null, unsound);
    }
    return "redirect:/session/" + id + "?saved";
  }

  @PostMapping("/session/{id}/reaction/{reaction}/delete")
  String remove(PersonId me, @PathVariable UUID id, @PathVariable UUID reaction) {
    reactions.remove(me, reaction);
    return "redirect:/session/" + id;
  }

  private SessionRecord find(PersonId me, UUID id) {
    return sessions
        .find(me, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
