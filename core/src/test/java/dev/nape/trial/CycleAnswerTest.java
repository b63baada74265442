package dev.nape.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.nape.trial.design.BlockLength;
import dev.nape.trial.pooling.Pooled;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleAnswerTest {

  @Test
  void exampleDiaryOf52WeeksHelpsAndIsConfirmed() {
    CycleAnswer answer = answer(Samples.exampleDiary(), 13);
    assertThat(answer.on()).isEqualTo(new Tally(124, 25));
    assertThat(answer.off()).isEqualTo(new Tally(106, 44));
    assertThat(answer.verdict()).isEqualTo(Verdict.Randomised.HELPS);
    assertThat(answer.confirmed()).isTrue();
    assertThat(answer.moderatedP().getAsDouble()).isCloseTo(0.0262, within(5e-5));
    assertThat(answer.exactP().getAsDouble()).isCloseTo(0.0339, within(5e-5));
    assertThat(answer.evidence().getAsDouble()).isCloseTo(3.0, within(0.05));
    assertThat(Words.of(answer, Locale.ENGLISH))
        .startsWith("With massage you had about 6.0 fewer migraine days per 28 days")
        .contains("0.8 to 11.2", "Confirmed by the coin-flip schedule itself.");
  }

  @Test
  void sameDiaryBeforeItsPlannedEndIsNotDecided() {
    CycleAnswer answer = answer(Samples.exampleDiary(), 26);
    assertThat(answer.verdict())
        .isIn(Verdict.Randomised.NOT_CLEAR_YET, Verdict.Randomised.NOT_ANSWERABLE_ALONE);
    assertThat(answer.confirmed()).isFalse();
  }

  @Test
  void examplePoolGivesItsPublishedMean() {
    Pooled pooled = Pooled.ofGroup(PoolingOracles.examplePool()).orElseThrow();
    assertThat(pooled.count()).isEqualTo(30);
    assertThat(pooled.mean()).isCloseTo(2.14, within(0.005));
    assertThat(pooled.range().low()).isCloseTo(0.98, within(0.005));
    assertThat(pooled.range().high()).isCloseTo(3.29, within(0.005));
    assertThat(pooled.tau2()).isCloseTo(3.67, within(0.005));
  }

  @ParameterizedTest(name = "{0} cycles of {1}/11 with and {2}/11 without, {3} planned: {4}")
  @CsvSource(
      textBlock =
          """
          # cycles, with, without, planned, verdict
          13,  0,  6, 13, HELPS
          13,  6,  0, 13, WORSE
          26,  0,  9, 40, HELPS
           3,  0, 11, 13, NOT_CLEAR_YET
          13,  6,  6, 13, NO_MEANINGFUL_EFFECT
           6,  3,  4, 13, NOT_ANSWERABLE_ALONE
           6,  7,  8, 13, NOT_CLEAR_YET
           6,  0,  0, 13, NOT_ANSWERABLE_ALONE
          13, 11, 11, 13, NOT_ANSWERABLE_ALONE
          """)
  void verdictFollowsFromTheCycles(
      int cycles, int with, int without, int planned, Verdict.Randomised expected) {
    assertThat(answer(same(cycles, with, without), planned).verdict()).isEqualTo(expected);
  }

  @Test
  void withoutAnyMigraineTheIntervalStillHasAWidth() {
    CycleAnswer answer = answer(same(6, 0, 0), 13);
    assertThat(answer.estimate().orElseThrow().fewerPer28()).isZero();
    assertThat(answer.estimate().orElseThrow().range().width()).isGreaterThan(1);
    assertThat(answer.notices()).contains(Notice.NO_MIGRAINE_DAYS);
    assertThat(answer.weeksNeeded()).isEmpty();
    assertThat(Words.of(answer, Locale.ENGLISH)).contains("too few migraine days to learn from");
  }

  @Test
  void nothingComparableMeansNoNumbersAtAll() {
    CycleAnswer answer =
        answer(
            List.of(
                new Cycle(new Tally(11, 3), Tally.NOTHING),
                new Cycle(Tally.NOTHING, Tally.NOTHING)),
            13);
    assertThat(answer.estimate()).isEmpty();
    assertThat(answer.moderatedP()).isEmpty();
    assertThat(answer.exactP()).isEmpty();
    assertThat(answer.evidence()).isEmpty();
    assertThat(answer.weeksNeeded()).isEmpty();
    assertThat(Words.of(answer, Locale.ENGLISH)).isNotBlank();
    assertThat(answer(List.of(), 13).cycles()).isZero();
  }

  @Test
  void brokenScheduleHasNoVerdict() {
    CycleAnswer answer = CycleAnswer.of(Outcome.MIGRAINE_DAYS, same(13, 0, 6), 13, 0.31);
    assertThat(answer.verdict()).isEqualTo(Verdict.Randomised.NOT_CLEAR_YET);
    assertThat(answer.notices()).contains(Notice.SCHEDULE_BROKEN);
  }

  @Test
  void cyclesBeyondThePlanChangeNothingButTheNotice() {
    CycleAnswer planned = answer(same(13, 4, 5), 13);
    CycleAnswer longer =
        answer(
            IntStream.range(0, 30)
                .mapToObj(i -> i < 13 ? same(1, 4, 5).getFirst() : same(1, 0, 11).getFirst())
                .toList(),
            13);
    assertThat(longer.estimate()).isEqualTo(planned.estimate());
    assertThat(longer.notices()).contains(Notice.BEYOND_THE_PLAN);
  }

  @Test
  void planOfFewerThanFourCyclesIsRefused() {
    assertThatThrownBy(() -> answer(List.of(), 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEmptyBlockHasASentenceOfItsOwn() {
    List<Cycle> cycles = new java.util.ArrayList<>(same(13, 4, 5));
    cycles.set(2, new Cycle(new Tally(11, 4), Tally.NOTHING));
    CycleAnswer answer = answer(cycles, 13);
    assertThat(answer.notices()).contains(Notice.EMPTY_BLOCK).doesNotContain(Notice.SPARSE_RECORD);
    assertThat(Words.of(answer, Locale.ENGLISH)).contains("compares nothing and changes nothing");
  }

  @Test
  void blocksOfAWeekEndAfterSixteenWeeks() {
    assertThatThrownBy(() -> week(same(9, 1, 2), 9)).hasMessageContaining("8 cycles");
    assertThatThrownBy(() -> week(List.of(), 3)).hasMessageContaining("4 cycles");
    assertThat(week(List.of(), 8).blocks()).isEqualTo(BlockLength.WEEK);
  }

  /** By hand: r₀ = 24.5/41, r₁ = r₀(1 − 0.725/2), V = 1.4(r₀(1−r₀)+r₁(1−r₁))/5. */
  @Test
  void weeksOfBlocksOfAWeekComeInPairs() {
    List<Cycle> done = Collections.nCopies(8, new Cycle(new Tally(5, 3), new Tally(5, 3)));
    WeeksNeeded needed = week(done, 8).weeksNeeded().orElseThrow();
    double with = 24.5 / 41 * (1 - 0.725 / 2);
    double variance = 1.4 * (24.5 / 41 * (1 - 24.5 / 41) + with * (1 - with)) / 5;
    double cycles = 1.2 * (7.8489 * variance / Math.pow(24.5 / 41 - with, 2) + 1.9207);
    assertThat(needed.halving()).isEqualTo(2 * (int) Math.ceil(cycles) - 16);
    assertThat(needed.third()).isGreaterThan(needed.halving());
  }

  private static CycleAnswer week(List<Cycle> cycles, int planned) {
    return CycleAnswer.of(Outcome.MIGRAINE_DAYS, BlockLength.WEEK, cycles, planned, 0);
  }

  @Test
  void anAnswerSaysHowItWasComputed() {
    assertThat(answer(same(4, 1, 2), 13).method().parameters())
        .containsEntry("cyclesPlanned", "13")
        .containsEntry("blockDays", "14")
        .containsEntry("phi0", "2.0");
  }

  @Test
  void ratesAreShownWithHowOftenChanceHalvesThem() {
    CycleAnswer halved = answer(same(13, 2, 4), 13);
    assertThat(halved.rateRatio().getAsDouble()).isCloseTo(26.5 / 52.5, within(1e-12));
    assertThat(halved.isHalved()).contains(true);
    assertThat(Words.display(halved, Locale.ENGLISH))
        .containsExactly(
            "With massage you had 0.50 times as many migraine days as without.",
            "Your days with massage were half of those without, or fewer. By chance alone about 1"
                + " in 7 would look like this.");
    assertThat(answer(same(13, 3, 4), 13).isHalved()).contains(false);
    assertThat(answer(same(13, 0, 0), 13).isHalved()).isEmpty();
    assertThat(Words.display(answer(List.of(), 13), Locale.ENGLISH)).isEmpty();
  }

  /** Exchanging the arms of every cycle turns the estimate round and leaves each p as it was. */
  @Property(tries = 200)
  void answerIsSymmetricInItsArms(@ForAll("trials") List<Cycle> cycles) {
    CycleAnswer one = answer(cycles, 13);
    CycleAnswer other = answer(cycles.stream().map(c -> new Cycle(c.off(), c.on())).toList(), 13);
    assertThat(one.estimate().isPresent()).isEqualTo(other.estimate().isPresent());
    one.estimate()
        .ifPresent(e -> {
          Estimate turned = other.estimate().orElseThrow();
          assertThat(e.fewerPer28()).isCloseTo(-turned.fewerPer28(), within(1e-9));
          assertThat(e.range().low()).isCloseTo(-turned.range().high(), within(1e-9));
          assertThat(one.moderatedP().getAsDouble())
              .isCloseTo(other.moderatedP().getAsDouble(), within(1e-9));
          assertThat(one.exactP().getAsDouble())
              .isCloseTo(other.exactP().getAsDouble(), within(1e-9));
        });
  }

  @Property(tries = 300)
  void everyNumberIsFiniteAndInItsRange(@ForAll("trials") List<Cycle> cycles) {
    CycleAnswer answer = answer(cycles, 13);
    answer
        .estimate()
        .ifPresent(e -> {
          assertThat(e.range().contains(e.fewerPer28())).isTrue();
          assertThat(e.fewerPer28()).isBetween(-28.0, 28.0);
        });
    answer.moderatedP().ifPresent(p -> assertThat(p).isBetween(0.0, 1.0));
    answer.exactP().ifPresent(p -> assertThat(p).isBetween(0.0, 1.0));
    answer.evidence().ifPresent(e -> assertThat(e).isPositive().isFinite());
    assertThat(Words.of(answer, Locale.ENGLISH)).isNotBlank().doesNotContain("NaN", "∞", "{");
  }

  @Property(tries = 100)
  void cyclesWithAnEmptyBlockChangeNothing(@ForAll("trials") List<Cycle> cycles) {
    List<Cycle> more = new java.util.ArrayList<>(cycles);
    more.addFirst(new Cycle(new Tally(11, 4), Tally.NOTHING));
    assertThat(answer(more, 26).estimate()).isEqualTo(answer(cycles, 26).estimate());
  }

  @Provide
  Arbitrary<List<Cycle>> trials() {
    Arbitrary<Tally> tally =
        Arbitraries.integers()
            .between(0, 11)
            .flatMap(n -> Arbitraries.integers().between(0, n).map(k -> new Tally(n, k)));
    return Combinators.combine(tally, tally).as(Cycle::new).list().ofMaxSize(20);
  }

  private static CycleAnswer answer(List<Cycle> cycles, int planned) {
    return CycleAnswer.of(Outcome.MIGRAINE_DAYS, cycles, planned, 0);
  }

  private static List<Cycle> same(int cycles, int with, int without) {
    return Collections.nCopies(cycles, new Cycle(new Tally(11, with), new Tally(11, without)));
  }
}
