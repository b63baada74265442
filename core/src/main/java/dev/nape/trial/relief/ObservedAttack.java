package dev.nape.trial.relief;

/**
 * Two hours of an attack that nobody randomised.
 *
 * @param before pain at their start, 0 to 10
 * @param after pain at their end, 0 to 10; the last value before rescue medicine when some was
 *     taken
 * @param hoursSinceOnset from the beginning of the attack to the start of the two hours, at least 0
 * @param rescue whether rescue medicine was taken within them
 */
public record ObservedAttack(double before, double after, double hoursSinceOnset, boolean rescue) {

  /** Checks bounds. */
  public ObservedAttack {
    Course.requirePain(before);
    Course.requirePain(after);
    if (!(hoursSinceOnset >= 0 && hoursSinceOnset < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("hours since onset are 0 or more: " + hoursSinceOnset);
    }
  }

  Course course() {
    return new Course(before, after, rescue);
  }
}
