package dev.nape.trial.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nape.trial.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RandomisedReliefTest {

  private static final int PLANNED = 25;

  @Test
  void aStrongEffectIsDecidedAtThePlannedEndAndConfirmedByTheCoin() {
    RandomisedRelief answer = RandomisedRelief.of(CoinedAttacks.of(PLANNED, 2.5, 7), PLANNED);
    assertThat(answer.verdict()).isEqualTo(Verdict.Randomised.HELPS);
    assertThat(answer.confirmed()).isTrue();
    assertThat(answer.attacksNeeded()).isEmpty();
    assertThat(answer.method().parameters()).containsEntry("planned", "25");
    assertThat(words(answer))
        .contains("With massage your pain fell by about")
        .contains("including any effect of expecting it to work")
        .contains("Confirmed by the coin itself.", "of 25 attacks with massage", "at least halved")
        .contains("tends to overstate");
  }

  @Test
  void theSameAttacksWithTheSidesExchangedAreWorse() {
    List<CoinedAttack> turned =
        CoinedAttacks.of(PLANNED, 2.5, 7).stream()
            .map(a -> new CoinedAttack(a.pair(), !a.massage(), a.before(), a.after(), a.rescue()))
            .toList();
    RandomisedRelief answer = RandomisedRelief.of(turned, PLANNED);
    assertThat(answer.verdict()).isEqualTo(Verdict.Randomised.WORSE);
    assertThat(words(answer)).contains("points less").contains("Please stop massage in attacks");
  }

  @Test
  void beforeThePlannedEndOnlyOverwhelmingEvidenceDecides() {
    List<CoinedAttack> all = CoinedAttacks.of(PLANNED, 2.5, 7);
    int decidedAt = 0;
    for (int pairs = 1; pairs < PLANNED; pairs++) {
      RandomisedRelief answer = RandomisedRelief.of(all.subList(0, 2 * pairs), PLANNED);
      boolean overwhelming = answer.evidence().orElseThrow() >= 100 && pairs >= 4;
      decidedAt = decidedAt == 0 && overwhelming ? pairs : decidedAt;
      assertThat(answer.verdict() == Verdict.Randomised.HELPS).isEqualTo(decidedAt > 0);
      assertThat(answer.notices().contains(ReliefNotice.BEFORE_THE_END)).isEqualTo(decidedAt == 0);
    }
    assertThat(decidedAt).isBetween(8, PLANNED - 1);
    assertThat(difference(all.subList(0, 12))).isLessThan(0.04);
  }

  @Test
  void noEffectAtThePlannedEndIsSaidToBeUnlikely() {
    RandomisedRelief answer = RandomisedRelief.of(CoinedAttacks.of(40, -0.2, 2), 40);
    assertThat(answer.verdict()).isEqualTo(Verdict.Randomised.NO_MEANINGFUL_EFFECT);
    assertThat(words(answer)).contains("An extra relief of 1 point or more is unlikely for you.");
  }

  @Test
  void nothingRecordedIsNotKnownYetAndNeedsTheUsualNumberOfAttacks() {
    RandomisedRelief answer = RandomisedRelief.of(List.of(), PLANNED);
    assertThat(answer.verdict()).isEqualTo(Verdict.Randomised.NOT_CLEAR_YET);
    assertThat(answer.attacksNeeded()).hasValue(50);
    assertThat(answer.exactP()).isEmpty();
    assertThat(words(answer))
        .isEqualTo(
            "Not known yet: about 50 more attacks to spot a difference of 2 points. Fewer than four"
                + " pairs of attacks can be compared yet, so this describes and does not decide."
                + " The planned end has not come; unless the evidence is overwhelming before, the"
                + " answer is given there.");
  }

  @Test
  void anOddAttackCountsInTheEstimateAndNotInTheExactTest() {
    List<CoinedAttack> even = CoinedAttacks.of(6, 1, 3);
    List<CoinedAttack> odd = new ArrayList<>(even);
    odd.add(new CoinedAttack(7, true, 6, 2, false));
    RandomisedRelief with = RandomisedRelief.of(odd, PLANNED);
    RandomisedRelief without = RandomisedRelief.of(even, PLANNED);
    assertThat(with.exactP()).isEqualTo(without.exactP());
    assertThat(with.massage().attacks()).isEqualTo(7);
    assertThat(with.pairs()).isEqualTo(6);
    assertThat(with.notices()).contains(ReliefNotice.ODD_ATTACK);
    assertThat(without.notices()).doesNotContain(ReliefNotice.ODD_ATTACK);
  }

  @Test
  void rescueIsNotPainFreeAndCarriesThePainBeforeItOn() {
    RandomisedRelief answer =
        RandomisedRelief.of(
            List.of(
                new CoinedAttack(1, true, 6, OptionalDouble.empty(), true),
                new CoinedAttack(1, false, 6, 0, true),
                new CoinedAttack(2, false, 8, 4, false),
                new CoinedAttack(2, true, 5, 0, false)),
            PLANNED);
    assertThat(answer.missing()).isZero();
    assertThat(answer.massage()).isEqualTo(new ReliefArm(2, OptionalDouble.of(-2.5), 1, 1));
    assertThat(answer.without()).isEqualTo(new ReliefArm(2, OptionalDouble.of(-5), 0, 1));
  }

  @Test
  void tooManyMissingValuesForbidAVerdict() {
    List<CoinedAttack> attacks = new ArrayList<>();
    for (CoinedAttack attack : CoinedAttacks.of(PLANNED, 4, 7)) {
      boolean missing = attack.pair() % 3 == 0;
      attacks.add(
          missing
              ? new CoinedAttack(
                  attack.pair(), attack.massage(), attack.before(), OptionalDouble.empty(), false)
              : attack);
    }
    RandomisedRelief answer = RandomisedRelief.of(attacks, PLANNED);
    assertThat(answer.missing()).isEqualTo(16);
    assertThat(answer.verdict()).isEqualTo(Verdict.Randomised.NOT_CLEAR_YET);
    assertThat(words(answer)).contains("missing in more than 30 % of the attacks (16)");
  }

  @Test
  void attacksAfterThePlanAndRepeatedOnesAreNotUsed() {
    List<CoinedAttack> attacks = new ArrayList<>(CoinedAttacks.of(8, 1, 3));
    attacks.add(new CoinedAttack(1, true, 9, 0, false));
    RandomisedRelief answer = RandomisedRelief.of(attacks, 6);
    assertThat(answer.pairs()).isEqualTo(6);
    assertThat(answer.massage().attacks()).isEqualTo(6);
    assertThat(answer.notices())
        .contains(ReliefNotice.BEYOND_THE_PLAN, ReliefNotice.REPEATED_ATTACK)
        .doesNotContain(ReliefNotice.BEFORE_THE_END);
  }

  @Test
  void equalPainAtTheStartIsLeftOutOfTheModelAndEqualCoursesHaveNone() {
    List<CoinedAttack> same = new ArrayList<>();
    List<CoinedAttack> flat = new ArrayList<>();
    for (int pair = 1; pair <= 6; pair++) {
      same.add(new CoinedAttack(pair, true, 6, pair % 3, false));
      same.add(new CoinedAttack(pair, false, 6, 3 + pair % 2, false));
      flat.add(new CoinedAttack(pair, true, 6, 2, false));
      flat.add(new CoinedAttack(pair, false, 6, 4, false));
    }
    RandomisedRelief model = RandomisedRelief.of(same, 6);
    assertThat(model.model().orElseThrow().allowsForStart()).isFalse();
    assertThat(model.difference().orElseThrow().degrees()).isEqualTo(10);
    assertThat(model.notices()).contains(ReliefNotice.SAME_START);
    RandomisedRelief none = RandomisedRelief.of(flat, 6);
    assertThat(none.difference()).isEmpty();
    assertThat(none.verdict()).isEqualTo(Verdict.Randomised.NOT_CLEAR_YET);
    assertThat(words(none)).contains("went exactly the same way");
  }

  @Test
  void aPlanTooShortToDecideIsRefused() {
    assertThatThrownBy(() -> RandomisedRelief.of(List.of(), 5)).hasMessageContaining("6 pairs");
  }

  @Property(tries = 300)
  void everyNumberIsFiniteAndEveryAnswerHasItsSentence(@ForAll("anything") List<CoinedAttack> any) {
    RandomisedRelief answer = RandomisedRelief.of(any, 6);
    answer.exactP().ifPresent(p -> assertThat(p).isBetween(0.0, 1.0));
    answer.evidence().ifPresent(e -> assertThat(e).isPositive().isFinite());
    answer.painFree().ifPresent(p -> assertThat(p.fisherP()).isBetween(0.0, 1.0));
    answer.difference().ifPresent(d -> assertThat(d.p()).isBetween(0.0, 1.0));
    assertThat(words(answer)).isNotBlank().doesNotContain("NaN", "\uFFFD", "∞");
  }

  @Provide
  Arbitrary<List<CoinedAttack>> anything() {
    Arbitrary<Integer> pain = Arbitraries.integers().between(0, 10);
    return Combinators.combine(
            Arbitraries.integers().between(1, 8),
            Arbitraries.of(true, false),
            pain,
            pain,
            Arbitraries.of(true, false),
            Arbitraries.of(true, true, true, false))
        .as((pair, massage, before, after, rescue, known) ->
            known
                ? new CoinedAttack(pair, massage, before, after, rescue)
                : new CoinedAttack(pair, massage, before, OptionalDouble.empty(), rescue))
        .list()
        .ofMaxSize(20);
  }

  private static double difference(List<CoinedAttack> attacks) {
    return RandomisedRelief.of(attacks, PLANNED).difference().orElseThrow().p();
  }

  private static String words(RandomisedRelief answer) {
    return String.join(" ", ReliefWords.sentences(answer, Locale.ENGLISH));
  }
}
