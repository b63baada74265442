package dev.nape.server.trial.coin;

import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.diary.web.Here;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A relief trial: what it takes, said before; its seal; what was tossed. */
@Controller
class ReliefController {

  private static final int WEEKS_BACK = 12;

  private final ReliefTrials trials;
  private final Diaries diaries;

  ReliefController(ReliefTrials trials, Diaries diaries) {
    this.trials = trials;
    this.diaries = diaries;
  }

  @GetMapping("/proof/relief/new")
  String start(PersonId me, Here here, Model model) {
    Optional<ReliefTrial> running = trials.running(me);
    if (running.isPresent()) {
      return to(running.get().id());
    }
    model.addAttribute("weeks", new Weeks(attacks(me, here.today()), WEEKS_BACK));
    return "trial/relief/start";
  }

  /** Attacks of the last twelve weeks. */
  private int attacks(PersonId me, LocalDate today) {
    LocalDate first = today.minusWeeks(WEEKS_BACK);
    return (int)
        diaries.between(me, first, today).attacks().stream()
            .filter(attack -> !attack.firstDay().isBefore(first))
            .count();
  }

  /** Sealed twice, it is one. */
  @PostMapping("/proof/relief")
  String seal(PersonId me, Here here, @RequestParam int pairs, @RequestParam int trigger) {
    if (!ReliefTrial.PAIRS.contains(pairs) || !ReliefTrial.TRIGGERS.contains(trigger)) {
      throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return to(trials.start(me, pairs, trigger, here.now()).id());
  }

  @GetMapping("/proof/relief/{id}")
  String trial(PersonId me, @PathVariable UUID id, Model model) {
    ReliefTrial trial = trials.find(me, id).orElseThrow(ReliefController::gone);
    List<ReliefTrial> others =
        trials.all(me).stream().filter(other -> !other.id().equals(id)).toList();
    model.addAttribute("view", new ReliefView(trial, trials.tosses(me, trial)));
    model.addAttribute("others", others);
    return "trial/relief/trial";
  }

  @PostMapping("/proof/relief/{id}/stop")
  String stop(PersonId me, Here here, @PathVariable UUID id) {
    if (!trials.stop(me, id, here.now()) && trials.find(me, id).isEmpty()) {
      throw gone();
    }
    return to(id);
  }

  private static String to(UUID id) {
    return "redirect:/proof/relief/" + id;
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
