package dev.nape.trial.relief;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Attacks of one person that fall a little by themselves, in whole points from 0 to 10. */
final class CoinedAttacks {

  private CoinedAttacks() {}

  static List<CoinedAttack> of(int pairs, double effect, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    List<CoinedAttack> attacks = new ArrayList<>();
    for (int pair = 1; pair <= pairs; pair++) {
      boolean first = random.nextBoolean();
      for (boolean massage : new boolean[] {first, !first}) {
        double before = 4 + random.nextInt(6);
        double natural = 1.5 + 0.6 * before + 2.5 * random.nextGaussian();
        double after = Math.clamp(Math.rint(natural - (massage ? effect : 0)), 0, 10);
        attacks.add(new CoinedAttack(pair, massage, before, after, false));
      }
    }
    return attacks;
  }
}
