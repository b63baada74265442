package dev.nape.server.trial;

import dev.nape.server.account.PersonId;
import dev.nape.server.trial.kept.Trials;
import dev.nape.trial.design.ScheduledDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What other modules may know of somebody's running prevention trial: what has begun, and nothing
 * of what is still sealed.
 */
@Component
public class PersonalTrials {

  private final Trials trials;

  PersonalTrials(Trials trials) {
    this.trials = trials;
  }

  /**
   * What the trial has for a day: with or without massage. Empty when none runs, when that day is
   * in a pause, or when its cycle has not begun by then.
   */
  public Optional<ScheduledDay> today(PersonId me, LocalDate day) {
    return days(me, day).stream().filter(planned -> planned.date().equals(day)).findFirst();
  }

  /** Every day of the running trial's cycles that have begun by today; empty when none runs. */
  public List<ScheduledDay> days(PersonId me, LocalDate today) {
    return trials.open(me).stream().flatMap(trial -> trial.revealed(today).stream()).toList();
  }

  /**
   * The days of a trial.
   *
   * @param first its first day
   * @param last its last day
   * @param until until when {@link #days} are all there is; from the next day on, a sealed cycle
   */
  public record Span(LocalDate first, LocalDate last, LocalDate until) {}

  /** When the running trial is, also before its first day; empty when none runs. */
  public Optional<Span> span(PersonId me, LocalDate today) {
    return trials
        .open(me)
        .map(trial -> new Span(trial.protocol().start(), trial.lastDay(), trial.knownUntil(today)));
  }

  /** The technique or programme that is tried; empty when no trial runs. */
  public Optional<String> subject(PersonId me) {
    return trials.open(me).map(trial -> trial.protocol().subject());
  }
}
