package dev.nape.server.trial.today;

import dev.nape.server.account.PersonId;
import dev.nape.server.trial.PersonalTrials;
import dev.nape.trial.design.Arm;
import dev.nape.trial.design.ScheduledDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a running prevention trial has for a person's days, as far as it is no secret any more. */
@Component
public class Blocks {

  private final PersonalTrials trials;

  Blocks(PersonalTrials trials) {
    this.trials = trials;
  }

  /** The blocks of every cycle that has begun by today, in order; empty when no trial runs. */
  public List<Block> revealed(PersonId me, LocalDate today) {
    List<Block> blocks = new ArrayList<>();
    @Nullable ScheduledDay before = null;
    for (ScheduledDay day : trials.days(me, today)) {
      if (before != null && before.cycle() == day.cycle() && before.block() == day.block()) {
        blocks.set(blocks.size() - 1, blocks.getLast().until(day.date()));
      } else {
        blocks.add(new Block(day.date(), day.date(), day.arm() == Arm.ON));
      }
      before = day;
    }
    return List.copyOf(blocks);
  }

  /** The block of a day; empty when no trial runs, or in a pause. */
  public Optional<Block> on(PersonId me, LocalDate day) {
    return revealed(me, day).stream().filter(block -> block.holds(day)).findFirst();
  }

  /**
   * The block without massage in which a day lies. Scheduled massage rests then; nothing is held
   * back in an attack, and touch-free work goes on.
   */
  public Optional<Block> without(PersonId me, LocalDate day) {
    return on(me, day).filter(block -> !block.massage());
  }
}
