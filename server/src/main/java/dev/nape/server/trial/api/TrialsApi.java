package dev.nape.server.trial.api;

import dev.nape.exchange.trial.SealedTrialJson;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.web.Here;
import dev.nape.server.trial.kept.Stop;
import dev.nape.server.trial.kept.Trial;
import dev.nape.server.trial.kept.Trials;
import dev.nape.server.trial.result.Results;
import dev.nape.server.trial.start.StartForm;
import dev.nape.server.trial.start.Started;
import dev.nape.server.trial.start.Starts;
import dev.nape.server.trial.start.Subjects;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Personal trials as JSON: the same as on their pages. */
@RestController
@RequestMapping("/api/trials")
class TrialsApi {

  private final Trials trials;
  private final Starts starts;
  private final Results results;
  private final Subjects subjects;
  private final MessageSource messages;
  private final InstantSource clock;

  TrialsApi(
      Trials trials,
      Starts starts,
      Results results,
      Subjects subjects,
      MessageSource messages,
      InstantSource clock) {
    this.trials = trials;
    this.starts = starts;
    this.results = results;
    this.subjects = subjects;
    this.messages = messages;
    this.clock = clock;
  }

  /** What is sent to start one; every field but {@code join} is needed. */
  record Wanted(
      @Nullable String subject,
      @Nullable String blocks,
      @Nullable Integer cycles,
      @Nullable String start,
      @Nullable Boolean join) {

    StartForm form() {
      return new StartForm(
          Objects.requireNonNullElse(subject, ""),
          Objects.requireNonNullElse(blocks, ""),
          cycles == null ? "" : cycles.toString(),
          Objects.requireNonNullElse(start, ""),
          "");
    }
  }

  /** Why one is stopped; may be left out. */
  record Reason(@Nullable String why) {}

  /** How many weeks nothing is scheduled. */
  record Weeks(int weeks) {}

  @GetMapping
  List<TrialBody> all(PersonId me) {
    return trials.all(me).stream().map(trial -> body(me, trial)).toList();
  }

  @GetMapping("/{id}")
  TrialBody one(PersonId me, @PathVariable UUID id) {
    return body(me, find(me, id));
  }

  /** The file that {@code nape trial verify} takes. */
  @GetMapping("/{id}/sealed")
  ResponseEntity<String> sealed(PersonId me, @PathVariable UUID id) {
    Trial trial = find(me, id);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(SealedTrialJson.write(trial.given(trial.dayAt(clock.instant()))));
  }

  @PostMapping
  ResponseEntity<TrialBody> start(PersonId me, Here here, @RequestBody Wanted wanted) {
    Map<String, String> faults = new LinkedHashMap<>();
    wanted.form().check(subjects, here.today(), faults);
    if (!faults.isEmpty()) {
      throw refused(faults);
    }
    return switch (starts.seal(me, here.now(), wanted.form(), Boolean.TRUE.equals(wanted.join()))) {
      case Started.Sealed(var trial) ->
          ResponseEntity.created(URI.create("/api/trials/" + trial.id())).body(body(me, trial));
      case Started.Running(var trial) ->
          throw new ResponseStatusException(
              HttpStatus.CONFLICT, "The trial " + trial.id() + " is not over.");
      case Started.Barred(var bar) -> throw refused(Map.of(bar.field(), "trial.bar." + bar));
    };
  }

  @PostMapping("/{id}/stop")
  TrialBody stop(PersonId me, @PathVariable UUID id, @RequestBody Reason reason) {
    String why = Objects.requireNonNullElse(reason.why(), "").strip();
    if (why.length() > Stop.LONGEST) {
      throw refused(Map.of("why", "trial.fault.why"));
    }
    trials.stop(me, find(me, id), why);
    return one(me, id);
  }

  @PostMapping("/{id}/pause")
  TrialBody pause(PersonId me, @PathVariable UUID id, @RequestBody Weeks pause) {
    if (pause.weeks() < 1 || pause.weeks() > 52) {
      throw refused(Map.of("weeks", "trial.fault.weeks"));
    }
    if (!trials.pause(me, find(me, id), pause.weeks())) {
      throw refused(Map.of("weeks", "trial.fault.pause"));
    }
    return one(me, id);
  }

  private TrialBody body(PersonId me, Trial trial) {
    return TrialBody.of(results.of(me, trial));
  }

  private Trial find(PersonId me, UUID id) {
    return trials.find(me, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The first names the field; several are listed. */
  private ErrorResponseException refused(Map<String, String> faults) {
    List<Map<String, String>> problems =
        faults.entrySet().stream()
            .map(fault ->
                Map.of(
                    "field",
                    fault.getKey(),
                    "message",
                    messages.getMessage(fault.getValue(), null, Locale.ENGLISH)))
            .toList();
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.UNPROCESSABLE_CONTENT, problems.getFirst().get("message"));
    detail.setProperty("field", problems.getFirst().get("field"));
    if (problems.size() > 1) {
      detail.setProperty("problems", problems);
    }
    return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, detail, null);
  }
}
