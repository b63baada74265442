package dev.nape.knowledge;

import dev.nape.body.Area;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.Permission;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Verdict;
import dev.nape.technique.TechniqueId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Which of two clearances is the looser, told without asking the program that gave them. */
final class Strictness {
  private Strictness() {}

  /** What the second allows and the first did not; empty when it is at least as strict. */
  static Optional<String> loosened(Clearance before, Clearance after) {
    if (severity(after) != severity(before)) {
      return severity(after) > severity(before)
          ? Optional.empty()
          : Optional.of("the clearance itself");
    }
    for (Map.Entry<TechniqueId, Permission> entry : before.techniques().entrySet()) {
      Permission now = after.techniques().get(entry.getKey());
      if (now == null || looser(entry.getValue(), now)) {
        return Optional.of(entry + " became " + now);
      }
    }
    return Optional.empty();
  }

  static int severity(Clearance clearance) {
    return switch (clearance) {
      case Cleared _ -> 0;
      case Clearance.Refer refer ->
          refer.urgency() == RedFlag.Urgency.SEE_DOCTOR_BEFORE_MASSAGE ? 1 : 2;
      case Clearance.Emergency _ -> 3;
    };
  }

  private static boolean looser(Permission before, Permission after) {
    if (after.verdict().compareTo(before.verdict()) < 0
        || !after.avoid().containsAll(before.avoid())) {
      return true;
    }
    return after.verdict() != Verdict.BARRED
        && (cap(after.maxPressure()) > cap(before.maxPressure())
            || cap(after.maxMinutes()) > cap(before.maxMinutes())
            || !after.limits().containsAll(before.limits())
            || before.areaPressure().entrySet().stream().anyMatch(one -> raised(one, after)));
  }

  private static boolean raised(Map.Entry<Area, Integer> before, Permission after) {
    return after.areaPressure().getOrDefault(before.getKey(), Integer.MAX_VALUE)
        > before.getValue();
  }

  static int cap(OptionalInt cap) {
    return cap.orElse(Integer.MAX_VALUE);
  }
}
