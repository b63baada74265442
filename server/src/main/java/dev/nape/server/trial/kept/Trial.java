package dev.nape.server.trial.kept;

import dev.nape.diary.Diary;
import dev.nape.exchange.trial.SealedTrial;
import dev.nape.series.Massage;
import dev.nape.series.TrialRecord;
import dev.nape.trial.design.Pause;
import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.Schedule;
import dev.nape.trial.design.ScheduledDay;
import dev.nape.trial.design.Seal;
import dev.nape.trial.design.Seed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A personal trial as it was sealed, and what became of it. What the coin drew is told only for
 * cycles that have begun, and the seed only when the trial is over or was stopped: there is no
 * other way to either.
 */
public final class Trial {

  private final UUID id;
  private final Protocol protocol;
  private final Seal seal;
  private final Seed seed;
  private final Instant sealedAt;
  private final List<Pause> pauses;
  private final Optional<Stop> stop;
  private final boolean joined;
  private final Schedule schedule;

  Trial(
      UUID id,
      Protocol protocol,
      Seal seal,
      Seed seed,
      Instant sealedAt,
      List<Pause> pauses,
      Optional<Stop> stop,
      boolean joined) {
    this.id = id;
    this.protocol = protocol;
    this.seal = seal;
    this.seed = seed;
    this.sealedAt = sealedAt;
    this.pauses = List.copyOf(pauses);
    this.stop = stop;
    this.joined = joined;
    this.schedule = Schedule.of(protocol, seed, this.pauses);
  }

  public UUID id() {
    return id;
  }

  public Protocol protocol() {
    return protocol;
  }

  public Seal seal() {
    return seal;
  }

  public Instant sealedAt() {
    return sealedAt;
  }

  /** In the order of the cycles after which they lie. */
  public List<Pause> pauses() {
    return pauses;
  }

  public Optional<Stop> stop() {
    return stop;
  }

  /** Whether its result goes, without a name, into what all who joined are told. */
  public boolean joined() {
    return joined;
  }

  /** The same with one more pause. */
  Trial with(Pause pause) {
    List<Pause> more = new ArrayList<>(pauses);
    more.add(pause);
    return new Trial(id, protocol, seal, seed, sealedAt, more, stop, joined);
  }

  /** Of the whole schedule, pauses included. */
  public LocalDate lastDay() {
    return schedule.lastDay();
  }

  /** The date at a moment where the trial was sealed: by it cycles begin. */
  public LocalDate dayAt(Instant now) {
    return LocalDate.ofInstant(now, protocol.zone());
  }

  /**
   * Until when all that there is has been revealed: the last day before the next sealed cycle, or
   * of the whole schedule.
   */
  public LocalDate knownUntil(LocalDate today) {
    int next = begun(today) + 1;
    return schedule.days().stream()
        .filter(day -> day.cycle() == next)
        .findFirst()
        .map(day -> day.date().minusDays(1))
        .orElse(lastDay());
  }

  public Stage stage(LocalDate today) {
    if (stop.isPresent()) {
      return Stage.STOPPED;
    }
    if (today.isBefore(protocol.start())) {
      return Stage.AHEAD;
    }
    return today.isAfter(lastDay()) ? Stage.OVER : Stage.RUNNING;
  }

  /** How many cycles have begun. */
  public int begun(LocalDate today) {
    return schedule.begun(until(today));
  }

  /** The days of every cycle that has begun; the others stay sealed. */
  public List<ScheduledDay> revealed(LocalDate today) {
    return schedule.revealed(until(today));
  }

  /** Of the revealed days, those up to the day on which it was stopped. */
  public List<ScheduledDay> followed(LocalDate today) {
    LocalDate last = stop.map(end -> dayAt(end.at())).orElse(LocalDate.MAX);
    return revealed(today).stream().filter(day -> !day.date().isAfter(last)).toList();
  }

  /** The seed, once nothing more can be changed by knowing it. */
  public Optional<Seed> opened(LocalDate today) {
    return stage(today).isOpen() ? Optional.empty() : Optional.of(seed);
  }

  /** Of a cycle, from 1: also known while its coin is not. */
  public LocalDate firstDay(int cycle) {
    return schedule.firstDay(cycle);
  }

  /** What its days show so far; of a stopped trial, up to the day of the stop. */
  public TrialRecord record(Diary diary, List<Massage> massages, LocalDate today) {
    return TrialRecord.of(schedule, diary, massages, until(today));
  }

  /** As it is given out, to be kept and checked: with its seed once that is open. */
  public SealedTrial given(LocalDate today) {
    return opened(today)
        .map(open -> SealedTrial.opened(seal, open, schedule, until(today)))
        .orElseGet(() -> SealedTrial.running(seal, schedule, today));
  }

  /** A stopped trial stands still. */
  private LocalDate until(LocalDate today) {
    return stop.map(end -> dayAt(end.at())).filter(end -> end.isBefore(today)).orElse(today);
  }
}
