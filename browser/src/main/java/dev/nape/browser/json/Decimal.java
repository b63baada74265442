package dev.nape.browser.json;

/**
 * A number as written, read with nothing but multiplication: the tables that {@code
 * Double.parseDouble} needs are a third of what the whole module may weigh.
 */
final class Decimal {
  /** So many digits a double holds exactly; what comes after them only moves the point. */
  private static final int MOST_DIGITS = 15;

  private static final int TEN = 10;
  private static final int MOST_STEPS = 400;

  private Decimal() {}

  /**
   * The nearest double for numbers of up to fifteen digits with up to 22 places, which are all that
   * anybody types; a neighbour of it for others.
   *
   * @param exponent by how many places the point moves to the right
   */
  static double of(String text, int from, int to, int exponent) {
    double digits = 0;
    int significant = 0;
    int places = 0;
    boolean fraction = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        fraction = true;
      } else if (c != '-') {
        boolean kept = significant < MOST_DIGITS;
        digits = kept ? digits * TEN + (c - '0') : digits;
        significant += digits == 0 || !kept ? 0 : 1;
        places += (fraction ? 1 : 0) - (kept ? 0 : 1);
      }
    }
    double size = digits == 0 ? 0 : shifted(digits, exponent - places);
    return text.charAt(from) == '-' ? -size : size;
  }

  private static double shifted(double digits, int places) {
    double power = 1;
    for (int i = Math.min(Math.abs(places), MOST_STEPS); i > 0; i--) {
      power *= TEN;
    }
    return places < 0 ? digits / power : digits * power;
  }
}
