package dev.nape.server.trial.kept;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import dev.nape.server.account.PersonId;
import dev.nape.trial.design.Pause;
import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.Seal;
import dev.nape.trial.design.Seed;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal trials of prevention: the only door to them. At most one of a person is open. */
@Service
@Transactional
public class Trials {

  private static final TimeBasedEpochRandomGenerator IDS =
      Generators.timeBasedEpochRandomGenerator();

  private final TrialStore store;
  private final Contributions contributions;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  Trials(TrialStore store, Contributions contributions, InstantSource clock) {
    this.store = store;
    this.contributions = contributions;
    this.clock = clock;
  }

  /** All, also stopped ones, the newest first. */
  @Transactional(readOnly = true)
  public List<Trial> all(PersonId me) {
    return store.all(me);
  }

  @Transactional(readOnly = true)
  public Optional<Trial> find(PersonId me, UUID id) {
    return all(me).stream().filter(trial -> trial.id().equals(id)).findFirst();
  }

  /** The one that runs, or is sealed and will. */
  @Transactional(readOnly = true)
  public Optional<Trial> open(PersonId me) {
    Instant now = clock.instant();
    return all(me).stream().filter(trial -> trial.stage(trial.dayAt(now)).isOpen()).findFirst();
  }

  /** The number that stands for the coin tosses of the next trial, before anything is chosen. */
  public String commitment(PersonId me) {
    return waiting(me).commitment();
  }

  private Seed waiting(PersonId me) {
    return store.waiting(me, Seed.drawn(random), clock.instant());
  }

  /**
   * Seals a trial.
   *
   * @param join whether its result may go, without a name, into what all who joined are told
   * @return empty when another is open
   */
  public Optional<Trial> seal(PersonId me, Protocol protocol, boolean join) {
    if (open(me).isPresent()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Seed seed = waiting(me);
    Seal seal = Seal.of(protocol, seed.commitment());
    Trial trial =
        new Trial(IDS.generate(), protocol, seal, seed, now, List.of(), Optional.empty(), join);
    store.add(me, trial, seed);
    store.spend(me);
    if (join) {
      contributions.join(me, trial.id(), protocol.outcome(), now);
    }
    return Optional.of(trial);
  }

  /** Stops it; it stays on record. Nothing happens to one that is over. */
  public void stop(PersonId me, Trial trial, String why) {
    Instant now = clock.instant();
    if (trial.stage(trial.dayAt(now)).isOpen()) {
      store.stop(me, trial.id(), new Stop(now, why));
    }
  }

  /**
   * Puts weeks between the cycle that runs now, or ran last, and the next.
   *
   * @param weeks 1 to 12
   * @return false when nothing comes after, or when there is a pause already
   */
  public boolean pause(PersonId me, Trial trial, int weeks) {
    Instant now = clock.instant();
    LocalDate today = trial.dayAt(now);
    int after = trial.begun(today);
    boolean possible =
        trial.stage(today) == Stage.RUNNING
            && after < trial.protocol().cycles()
            && trial.pauses().stream().noneMatch(pause -> pause.afterCycle() == after);
    if (possible) {
      store.pause(me, trial.with(new Pause(after, weeks)), new Pause(after, weeks), now);
    }
    return possible;
  }

  /** From now on its result goes into what all are told, or no longer does. */
  public void join(PersonId me, Trial trial, boolean join) {
    if (join) {
      contributions.join(me, trial.id(), trial.protocol().outcome(), clock.instant());
    } else {
      contributions.leave(me, trial.id());
    }
  }
}
