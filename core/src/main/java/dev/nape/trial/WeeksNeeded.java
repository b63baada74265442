package dev.nape.trial;

/**
 * How long a trial of one person takes to see an effect with 80 % power, for an effect fixed
 * beforehand and never for the one observed.
 *
 * <p>{@code r₁ = r₀(1 − 0.87·red)}, because what is left of a massage lowers the blocks without it;
 * {@code V = 1.6 (r₀(1−r₀) + r₁(1−r₁)) / n}, with 1.6 the dispersion of paired blocks; {@code
 * cycles = 1.2 ((1.96+0.8416)² V / (r₀−r₁)² + 1.92)}, with 1.2 from simulation, without which the
 * formula is 10–25 % too hopeful.
 *
 * @param halving more weeks to see days halved
 * @param third more weeks to see 30 % fewer
 */
public record WeeksNeeded(int halving, int third) {

  /** Days that count in a block of 14 once three are left out as wash-out. */
  public static final int DAYS_PER_BLOCK = 11;

  /** The share of days that people usually leave out; a planning value. */
  public static final double USUALLY_MISSING = 0.2;

  static final int WEEKS_PER_CYCLE = 4;

  private static final double SAFETY = 1.2;
  private static final double Z_BOTH_SIDES = 1.959963984540054;
  private static final double Z_POWER = 0.8416212335729143;

  /** Longer than a century is not a plan. */
  private static final int NEVER = 52 * 100;

  /**
   * Weeks for a whole trial.
   *
   * @param rate share of migraine days without massage, inside 0 to 1
   * @param reduction share of days that massage would take away, inside 0 to 1
   * @param daysPerBlock observed days in a block, above 0
   * @return a multiple of 4, at most 5,200
   */
  public static int weeks(double rate, double reduction, double daysPerBlock) {
    double cycles = cycles(rate, reduction, daysPerBlock);
    return cycles * WEEKS_PER_CYCLE > NEVER ? NEVER : WEEKS_PER_CYCLE * (int) Math.ceil(cycles);
  }

  /** The same before rounding, in cycles of 28 days. */
  public static double cycles(double rate, double reduction, double daysPerBlock) {
    double with = rate * (1 - 0.87 * reduction);
    double variance = 1.6 * (rate * (1 - rate) + with * (1 - with)) / daysPerBlock;
    double signal = rate - with;
    return SAFETY
        * (Math.pow(Z_BOTH_SIDES + Z_POWER, 2) * variance / (signal * signal)
            + Z_BOTH_SIDES * Z_BOTH_SIDES / 2);
  }

  static WeeksNeeded after(int cyclesDone, double rate, double daysPerBlock) {
    int done = cyclesDone * WEEKS_PER_CYCLE;
    return new WeeksNeeded(
        Math.max(0, weeks(rate, 0.5, daysPerBlock) - done),
        Math.max(0, weeks(rate, 0.3, daysPerBlock) - done));
  }
}
