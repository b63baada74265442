package dev.nape.series.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.trial.Cycle;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Finding;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Outcome;
import dev.nape.trial.Tally;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EverybodyTest {

  private static final FirstAnswer BEFORE_AND_AFTER =
      FirstAnswer.of(Outcome.MIGRAINE_DAYS, new Tally(28, 8), new Tally(28, 6));

  @Test
  void fewerThanTwentyAreNeverShown() {
    Everybody people = of(19, BEFORE_AND_AFTER, false);
    assertThat(people.observed()).isEmpty();
    people.add(BEFORE_AND_AFTER, false);
    assertThat(people.observed().orElseThrow().pooled().count()).isEqualTo(20);
    assertThat(people.randomised()).isEmpty();
  }

  @Test
  void migraineDaysAndHeadacheDaysAreNotMixedAndWhoHasNeitherFitsBoth() {
    Everybody people = of(25, BEFORE_AND_AFTER, false);
    FirstAnswer headache =
        FirstAnswer.of(Outcome.HEADACHE_DAYS, new Tally(28, 9), new Tally(28, 9));
    IntStream.range(0, 30).forEach(i -> people.add(headache, false));
    FirstAnswer free = FirstAnswer.of(Outcome.MIGRAINE_DAYS, new Tally(28, 0), new Tally(28, 0));
    people.add(free, true);
    Everybody.Together together = people.observed().orElseThrow();
    assertThat(together.outcome()).isEqualTo(Outcome.HEADACHE_DAYS);
    assertThat(together.pooled().count()).isEqualTo(31);
  }

  @Test
  void aCoinAndNoCoinAreNotMixed() {
    Cycle cycle = new Cycle(new Tally(11, 2), new Tally(11, 4));
    CycleAnswer coin = CycleAnswer.of(Outcome.MIGRAINE_DAYS, Collections.nCopies(6, cycle), 6, 0);
    Everybody people = of(20, coin, false);
    people.add(BEFORE_AND_AFTER, false);
    Everybody.Together together = people.randomised().orElseThrow();
    assertThat(together.randomised()).isTrue();
    assertThat(together.pooled().count()).isEqualTo(20);
    assertThat(together.pooled().mean()).isBetween(5.09, 5.1);
  }

  @Test
  void whoeverHasNothingToCompareChangesNothing() {
    Everybody people = of(20, BEFORE_AND_AFTER, false);
    Everybody.Together before = people.observed().orElseThrow();
    people.add(FirstAnswer.of(Outcome.MIGRAINE_DAYS, Tally.NOTHING, new Tally(5, 1)), false);
    assertThat(people.observed()).contains(before);
  }

  private static Everybody of(int count, Finding finding, boolean headacheFree) {
    Everybody people = new Everybody();
    IntStream.range(0, count).forEach(i -> people.add(finding, headacheFree));
    return people;
  }
}
