package dev.nape.trial.fallback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nape.trial.design.Seed;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomisedStartTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final RandomisedStart DESIGN = new RandomisedStart(DAY.plusDays(20), 20);

  @Test
  void everyCandidateDayIsDrawnAndNoOther() {
    Set<LocalDate> seen = new HashSet<>();
    for (int i = 0; i < 400; i++) {
      byte[] bytes = ByteBuffer.allocate(Seed.BYTES).putInt(Seed.BYTES - 4, i).array();
      seen.add(DESIGN.drawn(Seed.of(bytes)));
    }
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            DESIGN.first().datesUntil(DESIGN.first().plusDays(20)).toList());
  }

  @Test
  void aSharpFallOnTheDayThatWasDrawnHasTheSmallestP() {
    LocalDate start = DESIGN.first().plusDays(7);
    Map<LocalDate, Boolean> days = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      days.put(DAY.plusDays(i), DAY.plusDays(i).isBefore(start));
    }
    ExactAnswer answer = DESIGN.test(start, days).orElseThrow();
    assertThat(answer.p()).isEqualTo(1.0 / 20);
    assertThat(answer.fewerPer28()).isEqualTo(28);
    assertThat(answer.drawings()).isEqualTo(20);
  }

  /** Whatever the days were: among the days that might have been drawn at most α have p ≤ α. */
  @Property(tries = 100)
  void underNoEffectPIsNoSmallerThanItMayBe(@ForAll @Size(60) List<Boolean> days) {
    Map<LocalDate, Boolean> recorded = new HashMap<>();
    IntStream.range(0, 60).forEach(i -> recorded.put(DAY.plusDays(i), days.get(i)));
    List<Double> ps =
        DESIGN
            .first()
            .datesUntil(DESIGN.first().plusDays(20))
            .map(start -> DESIGN.test(start, recorded))
            .flatMap(Optional::stream)
            .map(ExactAnswer::p)
            .toList();
    assertThat(ps).hasSize(20);
    for (double alpha : new double[] {0.05, 0.1, 0.2, 0.5}) {
      assertThat(ps.stream().filter(p -> p <= alpha + 1e-12).count())
          .isLessThanOrEqualTo(Math.round(20 * alpha));
    }
  }

  @Test
  void nothingRecordedOnOneSideIsNoAnswer() {
    assertThat(DESIGN.test(DESIGN.first(), Map.of())).isEmpty();
    assertThat(DESIGN.test(DESIGN.first(), Map.of(DAY, true))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 19, 367})
  void tooFewOrTooManyCandidatesAreRefused(int candidates) {
    assertThatThrownBy(() -> new RandomisedStart(DAY, candidates))
        .hasMessageContaining("candidates");
  }

  @Test
  void aDayThatCouldNotBeDrawnIsRefused() {
    assertThatThrownBy(() -> DESIGN.test(DAY, Map.of())).hasMessageContaining("drawn");
  }
}
