package dev.nape.server.trial.coin;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import dev.nape.server.account.PersonId;
import dev.nape.trial.design.Seed;
import dev.nape.trial.relief.CoinedAttack;
import dev.nape.trial.relief.RandomisedRelief;
import dev.nape.trial.relief.ReliefAnswer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Relief trials: started, stopped and answered here; the coins themselves are tossed on devices.
 */
@Service
@Transactional
public class ReliefTrials {

  private static final SecureRandom CHANCE = new SecureRandom();
  private static final TimeBasedEpochRandomGenerator IDS =
      Generators.timeBasedEpochRandomGenerator();

  /** Until a day after the toss the pain is asked for; a later memory is no measurement. */
  private static final Duration ASKED_FOR = Duration.ofHours(24);

  private final ReliefStore store;
  private final TossStore tosses;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;

  ReliefTrials(
      ReliefStore store, TossStore tosses, ApplicationEventPublisher events, InstantSource clock) {
    this.store = store;
    this.tosses = tosses;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What a device may know: the coin of the present pair and of no other.
   *
   * @param massageFirst whether the first place of the pair is massage now; the second is the other
   */
  public record Coin(UUID trial, int trigger, int pairs, int pair, boolean massageFirst) {}

  /** Every one, the newest first. */
  @Transactional(readOnly = true)
  public List<ReliefTrial> all(PersonId me) {
    return store.all(me);
  }

  @Transactional(readOnly = true)
  public Optional<ReliefTrial> running(PersonId me) {
    return store.all(me).stream().filter(ReliefTrial::isRunning).findFirst();
  }

  @Transactional(readOnly = true)
  Optional<ReliefTrial> find(PersonId me, UUID id) {
    return store.find(me, id);
  }

  /** One of whoever is signed in. */
  @Transactional(readOnly = true)
  Optional<ReliefTrial> mine(UUID id) {
    return store.ofWhoeverAsks(id);
  }

  /** Seals a new one; while one runs, that one. */
  public ReliefTrial start(PersonId me, int pairs, int trigger, ZonedDateTime now) {
    return running(me).orElseGet(() -> sealed(me, pairs, trigger, now));
  }

  private ReliefTrial sealed(PersonId me, int pairs, int trigger, ZonedDateTime now) {
    ReliefTrial trial =
        new ReliefTrial(IDS.generate(), Seed.drawn(CHANCE), pairs, trigger, now, null, false);
    store.add(me, trial);
    return trial;
  }

  /** Stops one; it stays on record, and its seed is opened. False when it does not run. */
  public boolean stop(PersonId me, UUID id, ZonedDateTime now) {
    return store.end(me, id, now, true);
  }

  /** All tosses of a trial, in their order. */
  @Transactional(readOnly = true)
  public List<Toss> tosses(PersonId me, ReliefTrial trial) {
    return tosses.of(me, trial.id());
  }

  /** Those that count. */
  @Transactional(readOnly = true)
  public List<Toss> counted(PersonId me, ReliefTrial trial) {
    return Counted.of(trial, tosses.of(me, trial.id()));
  }

  @Transactional(readOnly = true)
  public Optional<Toss> toss(PersonId me, UUID id) {
    return tosses.find(me, id);
  }

  /** Whether the coin was asked in an attack: the pain is then asked for after the toss. */
  @Transactional(readOnly = true)
  public boolean isTossed(PersonId me, UUID attack) {
    return tosses.existsIn(me, attack);
  }

  /** The coin that the next attack gets; empty when no trial runs. */
  @Transactional(readOnly = true)
  public Optional<Coin> coin(PersonId me) {
    return running(me)
        .flatMap(trial ->
            trial
                .present(counted(me, trial))
                .map(pair ->
                    new Coin(
                        trial.id(),
                        trial.trigger(),
                        trial.pairs(),
                        pair,
                        trial.isMassage(pair, 1))));
  }

  /** Told of tosses that are there for the first time. */
  void tossed(PersonId me, List<UUID> ids) {
    ids.stream()
        .flatMap(id -> tosses.find(me, id).stream())
        .forEach(toss -> events.publishEvent(new TossKept(me, toss)));
    running(me)
        .filter(trial -> trial.present(counted(me, trial)).isEmpty())
        .ifPresent(full -> store.end(me, full.id(), clock.instant().atZone(ZoneOffset.UTC), false));
  }

  /**
   * What the newest trial shows, as it was tossed; empty when there never was one. An attack whose
   * pain may still be asked for is not there yet.
   */
  @Transactional(readOnly = true)
  public Optional<ReliefAnswer> answer(PersonId me) {
    return store.all(me).stream()
        .findFirst()
        .map(trial -> RandomisedRelief.of(coined(counted(me, trial)), trial.pairs()));
  }

  private List<CoinedAttack> coined(List<Toss> counted) {
    Instant askedUntil = clock.instant().minus(ASKED_FOR);
    return counted.stream()
        .filter(toss -> !toss.isOpen() || toss.at().toInstant().isBefore(askedUntil))
        .map(toss ->
            new CoinedAttack(
                toss.pair(), toss.massage(), toss.painBefore(), toss.outcome(), toss.rescue()))
        .toList();
  }
}
