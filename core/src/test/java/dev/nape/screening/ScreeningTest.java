package dev.nape.screening;

import static dev.nape.screening.SmallRules.FOLLOWER;
import static dev.nape.screening.SmallRules.KNEAD;
import static dev.nape.screening.SmallRules.LICENSED;
import static dev.nape.screening.SmallRules.REST;
import static dev.nape.screening.SmallRules.RUB;
import static dev.nape.screening.SmallRules.SENT_ON;
import static dev.nape.screening.SmallRules.TAUGHT;
import static dev.nape.screening.Told.SCREENING;
import static dev.nape.screening.Told.actions;
import static dev.nape.screening.Told.permission;
import static dev.nape.screening.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nape.body.Area;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreeningTest {
  @Test
  void whoeverAnswersNoToAllIsClearedForWhatTheirHandsMay() {
    Clearance clearance = told().clear(SCREENING);
    assertThat(clearance.techniques().keySet())
        .containsExactly(FOLLOWER, KNEAD, LICENSED, REST, RUB, SENT_ON, TAUGHT);
    assertThat(clearance.handsOn()).isTrue();
    Permission knead = clearance.techniques().get(KNEAD);
    assertThat(knead.verdict()).isEqualTo(Verdict.ALLOWED);
    assertThat(knead.maxPressure()).hasValue(4);
    assertThat(knead.maxMinutes()).hasValue(15);
    assertThat(knead.avoid()).containsExactly(Area.EYES, Area.NECK_FRONT);
    assertThat(knead.reasons()).isEmpty();
    assertThat(clearance.knowledgeVersion()).isEqualTo("small");
  }

  @Test
  void handsDecideWhatMayBeDoneAtAll() {
    assertThat(permission(told(), LICENSED).verdict()).isEqualTo(Verdict.THERAPIST_ONLY);
    assertThat(permission(told(), TAUGHT).verdict()).isEqualTo(Verdict.THERAPIST_ONLY);
    assertThat(permission(told().approved(TAUGHT), TAUGHT).verdict()).isEqualTo(Verdict.ALLOWED);
    Told therapist = told().by(Performer.THERAPIST);
    assertThat(permission(therapist, LICENSED).verdict()).isEqualTo(Verdict.ALLOWED);
    assertThat(permission(therapist, LICENSED).maxPressure()).hasValue(5);
    assertThat(permission(told().approved(LICENSED), LICENSED).verdict())
        .isEqualTo(Verdict.THERAPIST_ONLY);
    assertThat(permission(told().by(Performer.PARTNER), LICENSED).verdict())
        .isEqualTo(Verdict.THERAPIST_ONLY);
  }

  @Test
  void whatIsOnlyRecordedNeverCountsAsHandsOn() {
    Told told = told().by(Performer.THERAPIST).yes("C-HANDS-ONLY", "C-NO-RUB");
    Clearance clearance = told.clear(SCREENING);
    assertThat(clearance.techniques().get(SENT_ON).usable()).isTrue();
    assertThat(clearance.techniques().get(SENT_ON).maxPressure()).isEmpty();
    assertThat(clearance.techniques().get(RUB).verdict()).isEqualTo(Verdict.BARRED);
    assertThat(clearance.handsOn()).isFalse();
  }

  @Test
  void theMostUrgentFlagDecidesAndAllAreTold() {
    Clearance clearance =
        told()
            .flags("RF-SEE", "RF-NOW", "RF-ADVICE")
            .unsure("RF-TODAY")
            .yes("C-FEVER")
            .clear(SCREENING);
    assertThat(clearance).isInstanceOf(Clearance.Emergency.class);
    assertThat(clearance.reasons())
        .extracting(Reason::rule)
        .startsWith("RF-NOW", "RF-TODAY", "RF-SEE", "RF-ADVICE", "C-FEVER");
    assertThat(clearance.techniques()).hasSize(7);
    assertThat(clearance.techniques().values())
        .allSatisfy(permission -> {
          assertThat(permission.verdict()).isEqualTo(Verdict.BARRED);
          assertThat(permission.reasons()).containsExactly("RF-NOW", "RF-TODAY", "RF-SEE");
          assertThat(permission.maxPressure()).isEmpty();
        });
    assertThat(clearance.handsOn()).isFalse();
  }

  @Test
  void aDoctorLiftsAnyFlagButAnEmergency() {
    Told all = told().flags("RF-SEE", "RF-TODAY").aware("RF-SEE", "RF-TODAY", "RF-NOW");
    Clearance lifted = all.clear(SCREENING);
    assertThat(lifted).isInstanceOf(Cleared.class);
    assertThat(actions(lifted, "RF-TODAY")).containsExactly("doctor-aware");
    assertThat(all.flags("RF-NOW").clear(SCREENING)).isInstanceOf(Clearance.Emergency.class);
    assertThat(told().flags("RF-SEE", "RF-TODAY").aware("RF-TODAY").clear(SCREENING))
        .isInstanceOfSatisfying(
            Clearance.Refer.class,
            refer ->
                assertThat(refer.urgency()).isEqualTo(RedFlag.Urgency.SEE_DOCTOR_BEFORE_MASSAGE));
  }

  @Test
  void anAdvisoryFlagIsToldAndNeverRefers() {
    Clearance advised = told().unsure("RF-ADVICE").clear(SCREENING);
    assertThat(advised).isInstanceOf(Cleared.class);
    assertThat(actions(advised, "RF-ADVICE")).containsExactly("advise");
    assertThat(actions(told().flags("RF-ADVICE").aware("RF-ADVICE").clear(SCREENING), "RF-ADVICE"))
        .containsExactly("doctor-aware");
  }

  @Test
  void anAdvisoryConditionOnlyLimits() {
    Clearance unsure = told().unsure("C-ADVICE").clear(SCREENING);
    assertThat(unsure.techniques().get(RUB).verdict()).isEqualTo(Verdict.LIMITED);
    assertThat(unsure.techniques().get(RUB).maxPressure()).hasValue(3);
    assertThat(actions(unsure, "C-ADVICE")).containsExactly("advise");
    assertThat(actions(told().yes("C-ADVICE").aware("C-ADVICE").clear(SCREENING), "C-ADVICE"))
        .containsExactly("doctor-aware");
  }

  @Test
  void ageAloneTellsAConditionAtItsBorder() {
    Clearance at17 = told().aged(17).clear(SCREENING);
    assertThat(at17.techniques().get(RUB).verdict()).isEqualTo(Verdict.THERAPIST_ONLY);
    assertThat(at17.reasons()).extracting(Reason::changes).contains("It follows from your age.");
    assertThat(permission(told().aged(17).by(Performer.THERAPIST), RUB).verdict())
        .isEqualTo(Verdict.LIMITED);
    assertThat(permission(told().aged(18), RUB).verdict()).isEqualTo(Verdict.ALLOWED);
    assertThat(permission(told().aged(55), RUB).maxMinutes()).hasValue(15);
    assertThat(permission(told().aged(56), RUB).maxMinutes()).hasValue(8);
    assertThat(((Cleared) told().aged(56).clear(SCREENING)).conditions()).containsExactly("C-OLD");
  }

  @ParameterizedTest
  @EnumSource(Performer.class)
  void restIsLeftInEveryClearance(Performer performer) {
    Told worst = told().by(performer).in(Phase.AURA).yes("C-FEVER").unsure("C-SCALP");
    Clearance clearance = worst.avoiding(EnumSet.allOf(Area.class)).clear(SCREENING);
    assertThat(clearance.handsOn()).isFalse();
    assertThat(clearance.techniques().get(REST).verdict()).isEqualTo(Verdict.ALLOWED);
    assertThat(clearance.techniques().get(REST).maxPressure()).hasValue(0);
    assertThat(clearance.techniques().get(RUB).reasons()).contains("C-FEVER", "phase:aura");
  }

  @Test
  void whatLiftsABarIsTakenFromItsWords() {
    assertThat(told().yes("C-FEVER").clear(SCREENING).reasons())
        .extracting(Reason::changes)
        .containsExactly(
            "Until 24 h without fever.",
            "A licensed therapist may do it.",
            "A professional who does it decides.",
            "When your therapist has shown you how and agreed, record it.");
    assertThat(told().yes("C-SCALP").clear(SCREENING).reasons())
        .extracting(Reason::changes)
        .contains("While this holds, nothing lifts it.");
  }

  @Test
  void aTechniqueWithoutARuleForEveryPhaseIsRefused() {
    Rules rules = SmallRules.rules();
    Rules holey =
        new Rules(
            "holey",
            rules.redFlags(),
            rules.conditions(),
            rules.phaseRules().subList(1, rules.phaseRules().size()),
            rules.techniques());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Screening(holey))
        .withMessageContaining("rub");
  }

  @Test
  void nothingOfAnAnswerGetsLost() {
    Cleared cleared =
        (Cleared)
            told().in(Phase.PRODROME).by(Performer.PARTNER).unsure("C-SCALP").clear(SCREENING);
    assertThat(cleared.phase()).isEqualTo(Phase.PRODROME);
    assertThat(cleared.performer()).isEqualTo(Performer.PARTNER);
    assertThat(cleared.conditions()).isEqualTo(Set.of("C-SCALP"));
  }
}
