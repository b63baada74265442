package dev.nape.trial.design;

import dev.nape.trial.design.Verification.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the parts of a trial one after another and collects what does not fit. */
final class Inspection {

  private final Seal seal;
  private final Optional<Seed> seed;
  private final List<Pause> pauses;
  private final List<ScheduledDay> claimed;
  private final List<Difference> differences = new ArrayList<>();

  Inspection(Seal seal, Optional<Seed> seed, List<Pause> pauses, List<ScheduledDay> claimed) {
    this.seal = seal;
    this.seed = seed;
    this.pauses = pauses;
    this.claimed = claimed;
  }

  Verification verification() {
    Optional<SealText> sealed = sealed();
    Optional<Schedule> schedule = sealed.flatMap(this::schedule);
    if (!differences.isEmpty() || sealed.isEmpty()) {
      return new Verification.Altered(differences);
    }
    return seed.isPresent() && schedule.isPresent()
        ? new Verification.Genuine(schedule.get())
        : new Verification.Unopened(sealed.get().protocol());
  }

  /** As it was sealed, even where one line was changed since. */
  private Optional<SealText> sealed() {
    String text = seal.text();
    if (!Seal.hashOf(text).equals(seal.hash())) {
      Repair repair = new Repair(seal, seed, claimed);
      differences.add(repair.difference());
      text = repair.text();
    }
    try {
      return Optional.of(SealReader.read(text));
    } catch (SealReader.Unreadable e) {
      differences.add(new Difference("seal." + e.key(), e.reason()));
      return Optional.empty();
    }
  }

  private Optional<Schedule> schedule(SealText sealed) {
    boolean opens = seed.map(given -> given.commitment().equals(sealed.commitment())).orElse(false);
    if (seed.isPresent() && !opens) {
      differences.add(
          new Difference(
              "seed",
              "is not the one that was sealed: its SHA-256 is "
                  + seed.get().commitment()
                  + ", the seal says "
                  + sealed.commitment()));
    }
    Protocol protocol = sealed.protocol();
    try {
      Schedule schedule =
          opens
              ? Schedule.of(protocol, seed.orElseThrow(), pauses)
              : Schedule.drawn(protocol, pauses, this::claimedFirst);
      differences.addAll(new Calendar(schedule, claimed).differences());
      return Optional.of(schedule);
    } catch (IllegalArgumentException e) {
      differences.add(new Difference("pauses", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** Without the coin, the first day of a cycle says what its other days have to be. */
  private Arm claimedFirst(int cycle) {
    return claimed.stream()
        .filter(day -> day.cycle() == cycle)
        .findFirst()
        .map(day -> day.block() == 1 ? day.arm() : day.arm().other())
        .orElse(Arm.OFF);
  }
}
