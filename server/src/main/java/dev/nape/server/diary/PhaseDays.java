package dev.nape.server.diary;

import dev.nape.diary.StudyPhase;
import dev.nape.server.account.PersonId;
import java.time.LocalDate;
import java.util.Map;

/** Phases of days that the diary shows and does not keep. Whoever runs trials tells them. */
public interface PhaseDays {

  /** Those of the days between two dates, both included, that belong to one. */
  Map<LocalDate, StudyPhase> between(PersonId person, LocalDate first, LocalDate last);
}
