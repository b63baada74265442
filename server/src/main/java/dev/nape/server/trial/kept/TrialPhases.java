package dev.nape.server.trial.kept;

import dev.nape.diary.StudyPhase;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.PhaseDays;
import dev.nape.trial.design.Arm;
import dev.nape.trial.design.ScheduledDay;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The phases of trials for the diary's pages: of cycles that have begun, and no others. */
@Component
class TrialPhases implements PhaseDays {

  private final Trials trials;
  private final InstantSource clock;

  TrialPhases(Trials trials, InstantSource clock) {
    this.trials = trials;
    this.clock = clock;
  }

  @Override
  public Map<LocalDate, StudyPhase> between(PersonId person, LocalDate first, LocalDate last) {
    Map<LocalDate, StudyPhase> phases = new HashMap<>();
    for (Trial trial : trials.all(person).reversed()) {
      trial.followed(trial.dayAt(clock.instant())).stream()
          .filter(day -> !day.date().isBefore(first) && !day.date().isAfter(last))
          .forEach(day -> phases.put(day.date(), phase(day)));
    }
    return phases;
  }

  private static StudyPhase phase(ScheduledDay day) {
    if (day.washOut()) {
      return StudyPhase.WASHOUT;
    }
    return day.arm() == Arm.ON ? StudyPhase.ON : StudyPhase.OFF;
  }
}
