package dev.nape.trial.relief;

import dev.nape.trial.interval.StudentT;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds similar attacks; the rules stand in {@link ObservedRelief}. */
final class Matching {

  private final List<ObservedAttack> massaged;
  private final List<ObservedAttack> untreated;
  private final List<Course> matched = new ArrayList<>();
  private final double[] weights;

  Matching(List<ObservedAttack> massaged, List<ObservedAttack> untreated) {
    this.massaged = massaged;
    this.untreated = untreated;
    this.weights = new double[untreated.size()];
    for (ObservedAttack attack : massaged) {
      match(attack);
    }
  }

  private void match(ObservedAttack attack) {
    List<Integer> similar = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (isSimilar(attack, untreated.get(i))) {
        similar.add(i);
      }
    }
    similar.forEach(i -> weights[i] += 1.0 / similar.size());
    if (!similar.isEmpty()) {
      matched.add(attack.course());
    }
  }

  private static boolean isSimilar(ObservedAttack one, ObservedAttack other) {
    return Math.abs(one.before() - other.before()) <= ObservedRelief.SIMILAR_PAIN
        && Math.abs(one.hoursSinceOnset() - other.hoursSinceOnset())
            <= ObservedRelief.SIMILAR_HOURS;
  }

  ObservedRelief answer() {
    return new ObservedRelief(
        ReliefArm.of(matched),
        without(),
        massaged.size() - matched.size(),
        difference(),
        massaged.stream().mapToDouble(attack -> attack.course().change()).average(),
        expected());
  }

  private ReliefArm without() {
    List<Course> used = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        used.add(untreated.get(i).course());
      }
    }
    ReliefArm plain = ReliefArm.of(used);
    return used.isEmpty()
        ? plain
        : new ReliefArm(
            plain.attacks(), OptionalDouble.of(mean()), plain.painFree(), plain.halved());
  }

  private Optional<StudentT> difference() {
    double ours = ReliefArm.of(matched).change().orElse(0);
    double mean = matched.isEmpty() ? 0 : mean();
    double squares = 0;
    double spread = 0;
    for (int i = 0; i < weights.length; i++) {
      double weight = weights[i] / matched.size();
      double off = untreated.get(i).course().change() - mean;
      squares += weight * weight;
      spread += weight * off * off;
    }
    // m = 1/Σu²; the weighted variance is corrected by m/(m−1) as a plain one is by n/(n−1)
    double many = 1 / squares;
    if (matched.size() < 2 || !(many > 1 + 1e-9)) {
      return Optional.empty();
    }
    int n = matched.size();
    double own = matched.stream().mapToDouble(c -> Math.pow(c.change() - ours, 2)).sum() / (n - 1);
    return StudentT.welch(mean - ours, own / n, n - 1.0, spread / (many - 1), many - 1);
  }

  /** Of the change without massage, each untreated attack weighted by how often it is a match. */
  private double mean() {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * untreated.get(i).course().change();
    }
    return sum / matched.size();
  }

  private OptionalDouble expected() {
    return NaturalCourse.of(untreated)
        .map(course ->
            massaged.stream().mapToDouble(a -> course.expectedChange(a.before())).average())
        .orElse(OptionalDouble.empty());
  }
}
