package dev.nape.server.trial.result;

import dev.nape.series.TrialRecord;
import dev.nape.server.trial.kept.Stage;
import dev.nape.server.trial.kept.Trial;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.pooling.Shrunken;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A trial and what it shows by a day.
 *
 * @param today where it was sealed
 * @param besideOthers the same seen beside others who joined; empty for fewer than twenty of them,
 *     and while the trial compares nothing
 */
public record Result(
    Trial trial, LocalDate today, TrialRecord record, Optional<Shrunken> besideOthers) {

  public Stage stage() {
    return trial.stage(today);
  }

  public CycleAnswer answer() {
    return record.answer();
  }
}
