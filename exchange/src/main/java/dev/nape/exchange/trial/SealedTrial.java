package dev.nape.exchange.trial;

import dev.nape.trial.design.Pause;
import dev.nape.trial.design.Schedule;
import dev.nape.trial.design.ScheduledDay;
import dev.nape.trial.design.Seal;
import dev.nape.trial.design.Seed;
import dev.nape.trial.design.Verification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A trial as it is given out, to be kept and checked.
 *
 * @param seed empty while the trial runs
 * @param days as they were followed: all that have begun, or up to the day it was stopped
 */
public record SealedTrial(
    Seal seal, Optional<Seed> seed, List<Pause> pauses, List<ScheduledDay> days) {

  public SealedTrial {
    pauses = List.copyOf(pauses);
    days = List.copyOf(days);
  }

  /** While it runs: what is known by a date, and no seed. */
  public static SealedTrial running(Seal seal, Schedule schedule, LocalDate today) {
    return new SealedTrial(seal, Optional.empty(), schedule.pauses(), schedule.revealed(today));
  }

  /**
   * After its end, with the seed.
   *
   * @param last the last day that was followed: that of the schedule, or when it was stopped
   */
  public static SealedTrial opened(Seal seal, Seed seed, Schedule schedule, LocalDate last) {
    List<ScheduledDay> followed =
        schedule.days().stream().filter(day -> !day.date().isAfter(last)).toList();
    return new SealedTrial(seal, Optional.of(seed), schedule.pauses(), followed);
  }

  /** Whether it is what was sealed. */
  public Verification verify() {
    return Verification.of(seal, seed, pauses, days);
  }
}
