package dev.nape.server.session.web;

import dev.nape.knowledge.Knowledge;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.diary.web.Here;
import dev.nape.server.diary.web.Typed;
import dev.nape.server.session.GuidedSessions;
import dev.nape.server.session.Reactions;
import dev.nape.session.done.PainAround;
import dev.nape.session.done.SessionRecord;
import java.time.ZonedDateTime;
import java.util.Objects;
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

/** One session: what was done, pain around it, and what came after. */
@Controller
class SessionController {

  private static final int WORST = 10;

  private final GuidedSessions sessions;
  private final Reactions reactions;
  private final Diaries diaries;
  private final Knowledge knowledge;

  SessionController(
      GuidedSessions sessions, Reactions reactions, Diaries diaries, Knowledge knowledge) {
    this.sessions = sessions;
    this.reactions = reactions;
    this.diaries = diaries;
    this.knowledge = knowledge;
  }

  @GetMapping("/session/{id}")
  String session(
      PersonId me,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String saved,
      Model model) {
    model.addAttribute("id", id);
    Optional<SessionRecord> session = sessions.find(me, id);
    if (session.isEmpty()) {
      require(sessions.isDeleted(me, id));
      return "session/deleted";
    }
    model.addAttribute("saved", saved != null);
    model.addAttribute("view", view(me, session.get()));
    model.addAttribute("reactions", reactions.after(me, id));
    return "session/session";
  }

  private SessionView view(PersonId me, SessionRecord session) {
    UUID attack = session.attack();
    return new SessionView(
        session,
        knowledge,
        attack == null ? Optional.empty() : diaries.attack(me, attack),
        sessions.attacksAfter(me, session));
  }

  /** Pain afterwards: an empty answer is none. */
  @PostMapping("/session/{id}/pain")
  String answer(
      PersonId me,
      Here here,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "") String later) {
    SessionRecord session = sessions.find(me, id).orElseThrow(SessionController::gone);
    Typed typed = new Typed();
    Integer now = typed.number("after", after, WORST);
    Integer then = typed.number("later", later, WORST);
    if (!typed.isSound()) {
      throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    PainAround before = session.pain();
    boolean same = Objects.equals(then, before.later());
    ZonedDateTime answered = then == null ? null : here.now();
    PainAround pain =
        new PainAround(before.before(), now, then, same ? before.laterAt() : answered);
    if (!pain.equals(before)) {
      sessions.answer(me, id, pain);
    }
    return "redirect:/session/" + id + "?saved";
  }

  @PostMapping("/session/{id}/delete")
  String delete(PersonId me, @PathVariable UUID id) {
    require(sessions.delete(me, id));
    return "redirect:/session/" + id;
  }

  @PostMapping("/session/{id}/restore")
  String restore(PersonId me, @PathVariable UUID id) {
    require(sessions.restore(me, id) || sessions.find(me, id).isPresent());
    return "redirect:/session/" + id;
  }

  private static void require(boolean there) {
    if (!there) {
      throw gone();
    }
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
