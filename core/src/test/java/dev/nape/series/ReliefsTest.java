package dev.nape.series;

import static dev.nape.series.Attacks.attack;
import static dev.nape.series.Attacks.pain;
import static dev.nape.series.Attacks.session;
import static dev.nape.series.Attacks.withMassage;
import static dev.nape.series.Attacks.withMedicine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.diary.Attack;
import dev.nape.diary.Diary;
import dev.nape.session.done.SessionRecord;
import dev.nape.technique.Phase;
import dev.nape.trial.relief.ObservedAttack;
import dev.nape.trial.relief.ObservedRelief;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliefsTest {

  private static final long DAY = 24 * 60;

  @Test
  void aMassagedAttackIsSetAgainstASimilarUntreatedOne() {
    Attack massaged = attack(0, null);
    Attack untreated = attack(3 * DAY, null, 3 * DAY + 30, 6, 3 * DAY + 150, 5);
    ObservedRelief answer =
        Reliefs.observed(
            diary(massaged, untreated), List.of(session(60, Phase.HEADACHE_SEVERE, pain(7, 3))));
    assertThat(answer.massage().change()).hasValue(-4);
    assertThat(answer.without().change()).hasValue(-1);
  }

  @Test
  void painAtTheEndIsTheAnswerOrNoneWhenTheAttackIsOverOrAReadingNearTwoHours() {
    SessionRecord unanswered = session(60, Phase.HEADACHE_SEVERE, pain(7, null));
    assertThat(windows(attack(0, 150L), unanswered)).containsExactly(window(7, 0, 1, false));
    assertThat(windows(attack(0, null, 160, 2, 200, 4), unanswered))
        .containsExactly(window(7, 2, 1, false));
    assertThat(windows(attack(0, null, 260, 2), unanswered)).isEmpty();
    assertThat(windows(attack(0, null), session(60, Phase.HEADACHE_SEVERE, pain(null, 3))))
        .isEmpty();
  }

  @Test
  void medicineWithinTheTwoHoursIsRescueAndEarlierOrTimelessMedicineLeavesThemOut() {
    SessionRecord session = session(60, Phase.HEADACHE_SEVERE, pain(7, 1));
    Attack attack = attack(0, null, 90, 6);
    assertThat(windows(withMedicine(attack, 120L), session)).containsExactly(window(7, 6, 1, true));
    assertThat(windows(withMedicine(attack, 70L), session)).containsExactly(window(7, 7, 1, true));
    assertThat(windows(withMedicine(attack, 200L), session))
        .containsExactly(window(7, 1, 1, false));
    assertThat(windows(withMedicine(attack, 30L), session)).isEmpty();
    assertThat(windows(withMedicine(attack, null), session)).isEmpty();
  }

  @Test
  void onlyTheFirstSessionWithTouchOfAnAttackCounts() {
    SessionRecord first = session(60, Phase.HEADACHE_SEVERE, pain(7, 5));
    SessionRecord second = session(240, Phase.HEADACHE_SEVERE, pain(5, 1));
    SessionRecord breathing =
        session(
            10,
            Phase.HEADACHE_SEVERE,
            pain(8, 8),
            true,
            SessionRecord.Ending.COMPLETED,
            "breathing");
    assertThat(windows(attack(0, null), second, first, breathing))
        .containsExactly(window(7, 5, 1, false));
  }

  @Test
  void anAttackIsUntreatedOnlyWithoutAnySessionAndAnyMassage() {
    Attack plain = attack(0, null, 30, 6, 150, 5, 270, 3);
    assertThat(new Windows(diary(plain), List.of()).untreated())
        .as("two windows that do not overlap")
        .containsExactly(window(6, 5, 0.5, false), window(5, 3, 2.5, false));
    assertThat(new Windows(diary(withMassage(plain)), List.of()).untreated()).isEmpty();
    SessionRecord breathing =
        session(
            10, Phase.HEADACHE_MILD, pain(4, 4), true, SessionRecord.Ending.COMPLETED, "breathing");
    assertThat(new Windows(diary(plain), List.of(breathing)).untreated()).isEmpty();
  }

  @Test
  void anEmptyRecordHasNothingToCompare() {
    ObservedRelief answer = Reliefs.observed(diary(), List.of());
    assertThat(answer.change()).isEmpty();
    assertThat(answer.difference()).isEmpty();
  }

  private static List<ObservedAttack> windows(Attack attack, SessionRecord... sessions) {
    return new Windows(diary(attack), List.of(sessions))
        .massaged().stream().map(Windows.Massaged::window).toList();
  }

  private static ObservedAttack window(int before, int after, double hours, boolean rescue) {
    return new ObservedAttack(before, after, hours, rescue);
  }

  private static Diary diary(Attack... attacks) {
    return new Diary(List.of(attacks), List.of());
  }
}
