package dev.nape.screening.combine;

import dev.nape.screening.Answers;
import dev.nape.screening.Reason;
import dev.nape.screening.RedFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The red flags that fired for some answers.
 *
 * @param worst the greatest urgency of those that stop massage; empty when none does
 * @param blocking ids of those that stop massage, most urgent first
 * @param reasons all that fired, lifted ones last
 */
public record Flags(Optional<RedFlag.Urgency> worst, List<String> blocking, List<Reason> reasons) {

  /** What a flag does after what a doctor knows is taken into account; the worst first. */
  private enum Force {
    BLOCKS,
    ADVISES,
    LIFTED
  }

  private record Fired(RedFlag flag, Force force) {}

  private static final Comparator<Fired> MOST_URGENT_FIRST =
      Comparator.comparing(Fired::force).thenComparing(fired -> fired.flag().urgency());

  /** Yes and "not sure" count alike; a doctor lifts any but an emergency. */
  public static Flags in(List<RedFlag> flags, Answers answers) {
    List<Fired> fired = new ArrayList<>();
    for (RedFlag flag : flags) {
      if (answers.redFlags().contains(flag.id()) || answers.unsure().contains(flag.id())) {
        fired.add(new Fired(flag, force(flag, answers.doctorAware().contains(flag.id()))));
      }
    }
    fired.sort(MOST_URGENT_FIRST);
    List<RedFlag> blocking =
        fired.stream().filter(one -> one.force() == Force.BLOCKS).map(Fired::flag).toList();
    return new Flags(
        blocking.stream().findFirst().map(RedFlag::urgency),
        blocking.stream().map(RedFlag::id).toList(),
        fired.stream().map(Flags::reason).toList());
  }

  private static Force force(RedFlag flag, boolean aware) {
    if (aware && flag.urgency() != RedFlag.Urgency.EMERGENCY) {
      return Force.LIFTED;
    }
    return flag.advisory() && flag.urgency() != RedFlag.Urgency.EMERGENCY
        ? Force.ADVISES
        : Force.BLOCKS;
  }

  private static Reason reason(Fired fired) {
    RedFlag flag = fired.flag();
    return new Reason(
        flag.id(), action(fired), flag.why(), Optional.empty(), changes(fired), flag.basis());
  }

  private static String action(Fired fired) {
    return switch (fired.force()) {
      case BLOCKS -> fired.flag().urgency().id();
      case ADVISES -> Strength.ADVISE;
      case LIFTED -> Strength.DOCTOR_AWARE;
    };
  }

  private static String changes(Fired fired) {
    if (fired.force() == Force.LIFTED) {
      return Words.text("changes.recorded");
    }
    if (fired.force() == Force.ADVISES) {
      return Words.text("changes.advise");
    }
    if (fired.flag().urgency() == RedFlag.Urgency.EMERGENCY) {
      return Words.text("changes.emergency");
    }
    return Words.text("changes." + fired.flag().lift());
  }
}
