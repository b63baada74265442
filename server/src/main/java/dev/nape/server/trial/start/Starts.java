package dev.nape.server.trial.start;

import dev.nape.series.DaySeries;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.trial.kept.Trial;
import dev.nape.server.trial.kept.Trials;
import dev.nape.trial.Outcome;
import dev.nape.trial.design.Protocol;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals a trial, if its person may do what it is about. */
@Service
@Transactional
public class Starts {

  private static final int RECENT_WEEKS = 26;

  private final Trials trials;
  private final Subjects subjects;
  private final Diaries diaries;

  Starts(Trials trials, Subjects subjects, Diaries diaries) {
    this.trials = trials;
    this.subjects = subjects;
    this.diaries = diaries;
  }

  /**
   * Seals what was chosen.
   *
   * @param form without faults
   */
  public Started seal(PersonId me, ZonedDateTime now, StartForm form, boolean join) {
    Optional<Bar> bar = subjects.bar(me, now, subjects.find(form.subject()).orElseThrow());
    if (bar.isPresent()) {
      return new Started.Barred(bar.get());
    }
    Protocol protocol =
        new Protocol(
            form.subject(),
            form.length().orElseThrow(),
            form.number().orElseThrow(),
            form.date().orElseThrow(),
            now.getZone(),
            outcome(me, now.toLocalDate()));
    Optional<Trial> sealed = trials.seal(me, protocol, join);
    return sealed.isPresent()
        ? new Started.Sealed(sealed.get())
        : new Started.Running(trials.open(me).orElseThrow());
  }

  /** Fixed before the first day, by whether this person's diary tells migraine from headache. */
  private Outcome outcome(PersonId me, LocalDate today) {
    DaySeries recent =
        DaySeries.between(
            diaries.between(me, today.minusWeeks(RECENT_WEEKS), today),
            today.minusWeeks(RECENT_WEEKS),
            today);
    return recent.counts().headache().observed() == 0 ? Outcome.MIGRAINE_DAYS : recent.outcome();
  }
}
