package dev.nape.plan.dose;

import dev.nape.plan.SessionPlan.Done;
import dev.nape.technique.Amount;
import dev.nape.technique.Step.Sides;
import dev.nape.technique.Work;
import java.util.Optional;

/**
 * Amounts and times of a step.
 *
 * <p>Time of one side: hold × repetitions + rest between; or strokes at their rate + rest between;
 * or cycles of contraction, relaxation and stretch. {@code ALTERNATE} takes it twice.
 */
public final class Doses {
  private static final int SECONDS_A_MINUTE = 60;

  /** Halved holds are rounded up to this: nobody counts 23 seconds. */
  private static final int ROUND_HOLD = 5;

  private Doses() {}

  /** The amounts of a step at a level. */
  public static Done at(Work work, Level level) {
    return switch (work) {
      case Work.Hold hold ->
          new Done(
              held(hold.seconds(), level),
              repeated(hold.repetitions(), level),
              hold.restSeconds(),
              work);
      case Work.Strokes strokes ->
          new Done(
              oneStroke(strokes),
              repeated(strokes.repetitions(), level),
              strokes.restSeconds(),
              work);
      case Work.ContractRelax cycle ->
          new Done(cycleSeconds(cycle, level), repeated(cycle.cycles(), level), 0, work);
    };
  }

  /** The same step held for so long, once. */
  public static Done heldFor(Work work, int seconds) {
    return new Done(seconds, 1, 0, work);
  }

  /**
   * Half of it for the side that does not hurt: half the repetitions, else half the hold; empty if
   * the limits of the step allow neither.
   */
  public static Optional<Done> half(Done full) {
    Amount repetitions = repetitions(full.kind());
    int fewer = (full.repetitions() + 1) / 2;
    if (full.repetitions() > 1 && fewer >= repetitions.min()) {
      return Optional.of(new Done(full.seconds(), fewer, full.restSeconds(), full.kind()));
    }
    if (full.kind() instanceof Work.Hold hold) {
      int shorter = (full.seconds() + 2 * ROUND_HOLD - 1) / (2 * ROUND_HOLD) * ROUND_HOLD;
      if (shorter >= hold.seconds().min() && shorter < full.seconds()) {
        return Optional.of(new Done(shorter, full.repetitions(), full.restSeconds(), full.kind()));
      }
    }
    return Optional.empty();
  }

  /** Whole time in seconds, both sides where they follow each other, rounded to whole seconds. */
  public static int seconds(Done done, Sides sides) {
    int times = sides == Sides.ALTERNATE ? 2 : 1;
    int rests = done.restSeconds() * Math.max(0, done.repetitions() - 1);
    if (done.kind() instanceof Work.Strokes strokes) {
      int rate = strokes.perMinute().usual();
      int minutes = done.repetitions() * SECONDS_A_MINUTE * times;
      return (2 * minutes + rate) / (2 * rate) + rests * times;
    }
    return (done.seconds() * done.repetitions() + rests) * times;
  }

  private static Amount repetitions(Work work) {
    return switch (work) {
      case Work.Hold hold -> hold.repetitions();
      case Work.Strokes strokes -> strokes.repetitions();
      case Work.ContractRelax cycle -> cycle.cycles();
    };
  }

  private static int repeated(Amount amount, Level level) {
    return switch (level) {
      case LEAST, FEWER -> Math.max(1, amount.min());
      case USUAL, LONGER -> amount.usual();
      case MORE -> atMostTwice(amount);
    };
  }

  private static int held(Amount amount, Level level) {
    return switch (level) {
      case LEAST -> amount.min();
      case FEWER, USUAL, MORE -> amount.usual();
      case LONGER -> atMostTwice(amount);
    };
  }

  private static int atMostTwice(Amount amount) {
    return Math.min(amount.max(), 2 * amount.usual());
  }

  private static int oneStroke(Work.Strokes strokes) {
    int rate = strokes.perMinute().usual();
    return Math.max(1, (2 * SECONDS_A_MINUTE + rate) / (2 * rate));
  }

  /** The push keeps its usual length; only the stretch after it is moved. */
  private static int cycleSeconds(Work.ContractRelax cycle, Level level) {
    return cycle.contractionSeconds().usual()
        + cycle.relaxSeconds().usual()
        + held(cycle.stretchSeconds(), level);
  }
}
