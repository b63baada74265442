package dev.nape.server.trial.course;

import dev.nape.exchange.trial.SealedTrialJson;
import dev.nape.server.account.PersonId;
import dev.nape.server.trial.kept.Stop;
import dev.nape.server.trial.kept.Trial;
import dev.nape.server.trial.kept.Trials;
import dev.nape.server.trial.result.Result;
import dev.nape.server.trial.result.Results;
import dev.nape.server.trial.start.Subjects;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A trial: its calendar, what it shows by now, its seal; to pause and to stop it. */
@Controller
@RequestMapping("/proof/trials")
class TrialController {

  private static final int MOST_WEEKS = 52;

  private final Trials trials;
  private final Results results;
  private final Subjects subjects;
  private final InstantSource clock;

  TrialController(Trials trials, Results results, Subjects subjects, InstantSource clock) {
    this.trials = trials;
    this.results = results;
    this.subjects = subjects;
    this.clock = clock;
  }

  /** All, also stopped ones. */
  @GetMapping
  String all(PersonId me, Model model) {
    model.addAttribute(
        "trials", trials.all(me).stream().map(trial -> Line.of(results.of(me, trial))).toList());
    model.addAttribute("subjects", subjects);
    return "trial/trials";
  }

  @GetMapping("/{id}")
  String one(PersonId me, @PathVariable UUID id, Model model) {
    return page(me, find(me, id), Map.of(), "", model);
  }

  private String page(
      PersonId me, Trial trial, Map<String, String> faults, String why, Model model) {
    Result result = results.of(me, trial);
    model.addAttribute("view", new TrialView(result));
    model.addAttribute("subject", subjects.name(trial.protocol().subject()));
    model.addAttribute("faults", faults);
    model.addAttribute("why", why);
    return "trial/trial";
  }

  /** As it is checked with {@code nape trial verify}; the seed is in it once it is open. */
  @GetMapping("/{id}/sealed")
  ResponseEntity<String> sealed(PersonId me, @PathVariable UUID id) {
    Trial trial = find(me, id);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"trial-" + trial.protocol().start() + ".json\"")
        .body(SealedTrialJson.write(trial.given(trial.dayAt(clock.instant()))));
  }

  /** The very bytes whose SHA-256 is the seal. */
  @GetMapping("/{id}/seal")
  ResponseEntity<String> seal(PersonId me, @PathVariable UUID id) {
    Trial trial = find(me, id);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"seal-" + trial.protocol().start() + ".txt\"")
        .body(trial.seal().text());
  }

  @PostMapping("/{id}/stop")
  String stop(
      PersonId me,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String why,
      Model model,
      HttpServletResponse response) {
    Trial trial = find(me, id);
    if (why.length() > Stop.LONGEST) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(me, trial, Map.of("why", "trial.fault.why"), why, model);
    }
    trials.stop(me, trial, why.strip());
    return "redirect:/proof/trials/" + id;
  }

  @PostMapping("/{id}/pause")
  String pause(
      PersonId me,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String weeks,
      Model model,
      HttpServletResponse response) {
    Trial trial = find(me, id);
    Optional<Integer> many =
        Optional.of(weeks.strip())
            .filter(typed -> typed.matches("\\d{1,2}"))
            .map(Integer::valueOf)
            .filter(number -> number >= 1 && number <= MOST_WEEKS);
    if (many.isEmpty() || !trials.pause(me, trial, many.get())) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      String fault = many.isEmpty() ? "trial.fault.weeks" : "trial.fault.pause";
      return page(me, trial, Map.of("weeks", fault), "", model);
    }
    return "redirect:/proof/trials/" + id;
  }

  /** Whether its result goes, without a name, into what all who joined are told. */
  @PostMapping("/{id}/join")
  String join(PersonId me, @PathVariable UUID id, @RequestParam boolean join) {
    trials.join(me, find(me, id), join);
    return "redirect:/proof/trials/" + id;
  }

  private Trial find(PersonId me, UUID id) {
    return trials.find(me, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
