package dev.nape.trial.relief;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Attacks of one kind, two hours on.
 *
 * @param attacks with a value at two hours
 * @param change mean of pain then less pain at the start, −10 to 10 and negative for relief; empty
 *     without attacks
 * @param painFree attacks without pain and without rescue medicine by then
 * @param halved attacks in which pain fell by half or more, without rescue medicine
 */
public record ReliefArm(int attacks, OptionalDouble change, int painFree, int halved) {

  static final ReliefArm NONE = new ReliefArm(0, OptionalDouble.empty(), 0, 0);

  static ReliefArm of(List<Course> courses) {
    return new ReliefArm(
        courses.size(),
        courses.stream().mapToDouble(Course::change).average(),
        (int) courses.stream().filter(Course::isPainFree).count(),
        (int) courses.stream().filter(Course::isHalved).count());
  }
}
