package dev.nape.trial.relief;

import dev.nape.trial.Verdict;
import dev.nape.trial.interval.StudentT;
import dev.nape.trial.method.Method;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Pain two hours after massage beside what happened in the person's own untreated attacks that were
 * similar: within one point of pain and one hour since onset. Whoever massages an attack may do so
 * because it is a worse or a better one, so this never proves anything: its verdict is a type with
 * one value.
 *
 * <p><b>Estimate.</b> Each massaged attack is set against the mean of its matches; the difference
 * is the mean over massaged attacks that have any. <b>Range.</b> Welch's t with {@code s²/n} for
 * the massaged and {@code s²/m} for the untreated attacks, where {@code m = 1/Σu²} is how many
 * attacks the untreated ones amount to, each being used with weight u. It assumes that attacks are
 * independent of each other.
 *
 * @param massage the massaged attacks that have a match
 * @param without the untreated attacks that were used; its change is weighted as above
 * @param unmatched massaged attacks without any similar untreated one; left out
 * @param difference empty when nothing can be compared
 * @param change in all massaged attacks, matched or not; negative for relief; empty without any
 * @param expected the change that was to be expected in them with no effect at all, from {@link
 *     NaturalCourse} over all untreated attacks; empty where there is none
 */
public record ObservedRelief(
    ReliefArm massage,
    ReliefArm without,
    int unmatched,
    Optional<StudentT> difference,
    OptionalDouble change,
    OptionalDouble expected)
    implements ReliefAnswer {

  /** How far pain at the start may differ between similar attacks, in points. */
  public static final double SIMILAR_PAIN = 1;

  /** How far time since onset may differ between similar attacks, in hours. */
  public static final double SIMILAR_HOURS = 1;

  private static final Method METHOD =
      Method.of("matched-attacks-welch", 1).with("pain", SIMILAR_PAIN).with("hours", SIMILAR_HOURS);

  /** What two kinds of recorded attacks show. */
  public static ObservedRelief of(List<ObservedAttack> massaged, List<ObservedAttack> untreated) {
    return new Matching(massaged, untreated).answer();
  }

  @Override
  public Verdict.Observed verdict() {
    return Verdict.Observed.OBSERVED_ONLY;
  }

  @Override
  public Method method() {
    return METHOD;
  }
}
