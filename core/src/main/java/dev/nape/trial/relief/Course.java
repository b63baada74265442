package dev.nape.trial.relief;

/**
 * How pain went over two hours.
 *
 * @param before 0 to 10
 * @param after 0 to 10; the value before rescue medicine when there was any
 */
record Course(double before, double after, boolean rescue) {

  private static final double WORST = 10;

  Course {
    requirePain(before);
    requirePain(after);
  }

  static void requirePain(double pain) {
    if (!(pain >= 0 && pain <= WORST)) {
      throw new IllegalArgumentException("pain is 0 to 10, not " + pain);
    }
  }

  double change() {
    return after - before;
  }

  boolean isPainFree() {
    return after == 0 && !rescue;
  }

  boolean isHalved() {
    return before > 0 && after <= before / 2 && !rescue;
  }
}
