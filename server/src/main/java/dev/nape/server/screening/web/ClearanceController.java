package dev.nape.server.screening.web;

import dev.nape.knowledge.Knowledge;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.web.Here;
import dev.nape.server.screening.ClearanceRecord;
import dev.nape.server.screening.Screenings;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What a screening answered: go, within limits, or stop, and what to do. */
@Controller
class ClearanceController {

  private final Screenings screenings;
  private final Knowledge knowledge;

  ClearanceController(Screenings screenings, Knowledge knowledge) {
    this.screenings = screenings;
    this.knowledge = knowledge;
  }

  @GetMapping("/screening/clearance/{id}")
  String clearance(PersonId me, Here here, @PathVariable UUID id, Model model) {
    ClearanceRecord kept =
        screenings
            .clearance(me, id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("view", new ClearanceView(kept, knowledge));
    model.addAttribute("now", screenings.isNewest(me, kept, here.now()));
    model.addAttribute("here", here);
    return kept.outcome().isCleared() ? "screening/cleared" : "screening/stopped";
  }
}
