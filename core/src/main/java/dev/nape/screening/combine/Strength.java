package dev.nape.screening.combine;

import dev.nape.screening.Condition;
import dev.nape.screening.Restriction;
import dev.nape.screening.Verdict;
import dev.nape.technique.Performer;

/** How strictly a restriction holds once it is known who works and what a doctor knows. */
final class Strength {
  /** Actions of a reason that are neither an urgency nor a verdict. */
  static final String ADVISE = "advise";

  static final String DOCTOR_AWARE = "doctor-aware";

  private Strength() {}

  /** Whether every limit of one's own hands holds. */
  static boolean atHome(Performer performer) {
    return performer != Performer.THERAPIST;
  }

  /** What is left of a restriction's verdict; never less than limited. */
  static Verdict of(Condition condition, Restriction restriction, Held.State state, boolean home) {
    if (condition.advisory()) {
      return Verdict.LIMITED;
    }
    return switch (restriction.verdict()) {
      case BARRED -> Verdict.BARRED;
      case ASK_DOCTOR -> state == Held.State.AWARE ? Verdict.LIMITED : Verdict.ASK_DOCTOR;
      case THERAPIST_ONLY -> home ? Verdict.THERAPIST_ONLY : Verdict.LIMITED;
      case LIMITED, ALLOWED -> Verdict.LIMITED;
    };
  }

  /** The same as a word: an advice, or a restriction that a doctor has lifted, is called so. */
  static String action(
      Condition condition, Restriction restriction, Held.State state, boolean home) {
    boolean aware = state == Held.State.AWARE;
    if (aware && (condition.advisory() || restriction.verdict() == Verdict.ASK_DOCTOR)) {
      return DOCTOR_AWARE;
    }
    return condition.advisory() ? ADVISE : of(condition, restriction, state, home).id();
  }
}
