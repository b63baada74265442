package dev.nape.server.trial.course;

import dev.nape.server.trial.kept.Stage;
import dev.nape.server.trial.result.Result;
import dev.nape.trial.Verdict;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A trial in the list of all.
 *
 * @param over cycles that are over
 * @param cycles cycles that were planned
 */
public record Line(
    UUID id,
    String subject,
    LocalDate start,
    LocalDate last,
    Stage stage,
    int over,
    int cycles,
    Verdict.Randomised verdict) {

  static Line of(Result result) {
    return new Line(
        result.trial().id(),
        result.trial().protocol().subject(),
        result.trial().protocol().start(),
        result.trial().lastDay(),
        result.stage(),
        result.record().over(),
        result.trial().protocol().cycles(),
        result.answer().verdict());
  }
}
