package dev.nape.server.trial.coin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.TrialFixture;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever several devices tossed, and however it arrives, the same tosses count. */
class CountedTest {

  private static final ZonedDateTime START =
      Instant.parse("2026-11-01T08:00:00Z").atZone(ZoneOffset.UTC);
  private static final ReliefTrial TRIAL =
      new ReliefTrial(new UUID(0, 9), TrialFixture.seed("pair:1", true), 12, 4, START, null, false);

  private static Toss toss(int id, int pair, int place, int attack, int minute) {
    return new Toss(
        new UUID(0, id),
        TRIAL.id(),
        pair,
        place,
        new UUID(1, attack),
        START.plusMinutes(minute),
        TRIAL.isMassage(pair, place),
        6,
        null,
        null,
        false,
        false);
  }

  @Test
  void ofTwoForOnePlaceTheEarlierCounts() {
    Toss late = toss(1, 1, 1, 1, 20);
    Toss early = toss(2, 1, 1, 2, 10);
    assertThat(Counted.of(TRIAL, List.of(late, early))).containsExactly(early);
  }

  @Test
  void anAttackCountsOnceAndItsOtherPlaceIsFreeForAnother() {
    Toss first = toss(1, 1, 1, 1, 10);
    Toss again = toss(2, 1, 2, 1, 20);
    Toss other = toss(3, 1, 2, 2, 30);
    assertThat(Counted.of(TRIAL, List.of(other, again, first))).containsExactly(first, other);
  }

  @Test
  void whatWasTossedAfterItWasStoppedDoesNotCount() {
    ReliefTrial stopped =
        new ReliefTrial(TRIAL.id(), TRIAL.seed(), 12, 4, START, START.plusMinutes(15), true);
    Toss before = toss(1, 1, 1, 1, 10);
    assertThat(Counted.of(stopped, List.of(before, toss(2, 1, 2, 2, 20)))).containsExactly(before);
  }

  @Test
  void everyOrderEndsTheSameAndNoPlaceOrAttackCountsTwice() {
    Random chance = new Random(7);
    int crowded = 0;
    for (int world = 0; world < 200; world++) {
      List<Toss> tosses =
          new ArrayList<>(
              IntStream.range(0, 1 + chance.nextInt(12))
                  .mapToObj(id ->
                      toss(
                          id,
                          1 + chance.nextInt(3),
                          1 + chance.nextInt(2),
                          chance.nextInt(8),
                          chance.nextInt(5)))
                  .toList());
      List<Toss> counted = Counted.of(TRIAL, tosses);
      for (int order = 0; order < 5; order++) {
        Collections.shuffle(tosses, chance);
        assertThat(Counted.of(TRIAL, tosses)).as("world %d", world).isEqualTo(counted);
      }
      Set<String> places = new HashSet<>();
      assertThat(counted).allMatch(toss -> places.add(toss.pair() + "/" + toss.place()));
      assertThat(counted).extracting(Toss::attack).doesNotHaveDuplicates();
      crowded += counted.size() < tosses.size() ? 1 : 0;
    }
    assertThat(crowded).as("worlds in which something did not count").isGreaterThan(100);
  }

  @Test
  void theTwoPlacesOfAPairAreNeverAlike() {
    assertThat(IntStream.rangeClosed(1, 12))
        .allMatch(pair -> TRIAL.isMassage(pair, 1) != TRIAL.isMassage(pair, 2));
    assertThat(IntStream.rangeClosed(1, 12).filter(pair -> TRIAL.isMassage(pair, 1)).count())
        .isBetween(1L, 11L);
  }
}
