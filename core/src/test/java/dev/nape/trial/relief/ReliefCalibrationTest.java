package dev.nape.trial.relief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.trial.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rule does over many simulated people. */
class ReliefCalibrationTest {

  private static final int PLANNED = 25;

  /** Looked at after every fifth pair; the bound is 0.05 and three binomial deviations. */
  @Test
  void whenNothingWorksAtMostFivePercentGetAVerdictHoweverOftenTheyLook() {
    int people = 1_000;
    int decided = 0;
    int confirmedByChance = 0;
    for (int person = 0; person < people; person++) {
      List<CoinedAttack> all = CoinedAttacks.of(PLANNED, 0, 1_000 + person);
      boolean alarm = false;
      for (int pairs = 5; pairs <= PLANNED; pairs += 5) {
        Verdict verdict = RandomisedRelief.of(all.subList(0, 2 * pairs), PLANNED).verdict();
        alarm |= verdict == Verdict.Randomised.HELPS || verdict == Verdict.Randomised.WORSE;
      }
      decided += alarm ? 1 : 0;
      double exact = RandomisedRelief.of(all, PLANNED).exactP().orElseThrow();
      confirmedByChance += exact <= 0.05 ? 1 : 0;
    }
    double bound = 0.05 + 3 * Math.sqrt(0.05 * 0.95 / people);
    assertThat((double) decided / people).isBetween(0.01, bound);
    assertThat((double) confirmedByChance / people).isBetween(0.02, bound);
  }

  @Test
  void twentyFivePairsShowTwoPointsInAboutFourOfFivePeople() {
    int people = 400;
    int helped = 0;
    for (int person = 0; person < people; person++) {
      List<CoinedAttack> all = CoinedAttacks.of(PLANNED, 2, 5_000 + person);
      helped += RandomisedRelief.of(all, PLANNED).verdict() == Verdict.Randomised.HELPS ? 1 : 0;
    }
    assertThat((double) helped / people).isBetween(0.7, 0.97);
  }
}
