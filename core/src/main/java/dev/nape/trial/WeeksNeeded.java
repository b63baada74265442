package dev.nape.trial;

import dev.nape.trial.design.BlockLength;

/**
 * How long a trial of one person takes to see an effect with 80 % power, for an effect fixed
 * beforehand and never for the one observed.
 *
 * <p>{@code r₁ = r₀(1 − 0.87·red)}, because what is left of a massage lowers the blocks without it;
 * {@code V = 1.6 (r₀(1−r₀) + r₁(1−r₁)) / n}, with 1.6 the dispersion of paired blocks; {@code
 * cycles = 1.2 ((1.96+0.8416)² V / (r₀−r₁)² + 1.92)}, with 1.2 from simulation, without which the
 * formula is 10–25 % too hopeful. Blocks of a week show less of the effect, 0.725 = 0.87 · 35/42,
 * and pairs of them vary less, 1.4.
 *
 * <p><b>Assumes</b> an effect that fades with a half-life of about two days; with a week no
 * cross-over of this length shows it.
 *
 * @param halving more weeks to see days halved
 * @param third more weeks to see 30 % fewer
 */
public record WeeksNeeded(int halving, int third) {

  /** Days that count in a block of 14 once three are left out as wash-out. */
  public static final int DAYS_PER_BLOCK = 11;

  /** The share of days that people usually leave out; a planning value. */
  public static final double USUALLY_MISSING = 0.2;

  private static final int DAYS_PER_WEEK = 7;
  private static final double SAFETY = 1.2;
  private static final double Z_BOTH_SIDES = 1.959963984540054;
  private static final double Z_POWER = 0.8416212335729143;

  /** Longer than a century is not a plan. */
  private static final int NEVER = 52 * 100;

  /**
   * Weeks for a whole trial in blocks of a fortnight.
   *
   * @param rate share of migraine days without massage, inside 0 to 1
   * @param reduction share of days that massage would take away, inside 0 to 1
   * @param daysPerBlock observed days in a block, above 0
   * @return a multiple of 4, at most 5,200
   */
  public static int weeks(double rate, double reduction, double daysPerBlock) {
    return weeks(BlockLength.FORTNIGHT, rate, reduction, daysPerBlock);
  }

  /**
   * The same in blocks of a length.
   *
   * @return a multiple of the weeks of a cycle, at most 5,200
   */
  public static int weeks(BlockLength blocks, double rate, double reduction, double daysPerBlock) {
    double cycles = cycles(blocks, rate, reduction, daysPerBlock);
    int each = perCycle(blocks);
    return cycles * each > NEVER ? NEVER : each * (int) Math.ceil(cycles);
  }

  /** The same before rounding, in cycles of 28 days. */
  public static double cycles(double rate, double reduction, double daysPerBlock) {
    return cycles(BlockLength.FORTNIGHT, rate, reduction, daysPerBlock);
  }

  private static double cycles(
      BlockLength blocks, double rate, double reduction, double daysPerBlock) {
    double with = rate * (1 - shown(blocks) * reduction);
    double variance = dispersion(blocks) * (rate * (1 - rate) + with * (1 - with)) / daysPerBlock;
    double signal = rate - with;
    return SAFETY
        * (Math.pow(Z_BOTH_SIDES + Z_POWER, 2) * variance / (signal * signal)
            + Z_BOTH_SIDES * Z_BOTH_SIDES / 2);
  }

  static WeeksNeeded after(BlockLength blocks, int cyclesDone, double rate, double daysPerBlock) {
    int done = cyclesDone * perCycle(blocks);
    return new WeeksNeeded(
        Math.max(0, weeks(blocks, rate, 0.5, daysPerBlock) - done),
        Math.max(0, weeks(blocks, rate, 0.3, daysPerBlock) - done));
  }

  static int perCycle(BlockLength blocks) {
    return blocks.cycleDays() / DAYS_PER_WEEK;
  }

  /** The share of a lasting effect that blocks show. */
  private static double shown(BlockLength blocks) {
    return switch (blocks) {
      case FORTNIGHT -> 0.87;
      case WEEK -> 0.725;
    };
  }

  /** How much more pairs of blocks vary than independent days would. */
  private static double dispersion(BlockLength blocks) {
    return switch (blocks) {
      case FORTNIGHT -> 1.6;
      case WEEK -> 1.4;
    };
  }
}
