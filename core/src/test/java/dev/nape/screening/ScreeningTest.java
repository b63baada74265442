package dev.nape.screening;

import static dev.nape.screening.SmallRules.FOLLOWER;
import static dev.nape.screening.SmallRules.KNEAD;
import static dev.nape.screening.SmallRules.LICENSED;
import static dev.nape.screening.SmallRules.REST;
import static dev.nape.screening.SmallRules.RUB;
import static dev.nape.screening.SmallRules.SENT_ON;
import static dev.nape.screening.SmallRules.TAUGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nape.body.Area;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreeningTest {

  private static final Screening SCREENING = new Screening(SmallRules.rules());

  private static Told told() {
    return new Told();
  }

  private static Permission permission(Told told, TechniqueId id) {
    Clearance clearance = told.clear(SCREENING);
    assertThat(clearance).isInstanceOf(Cleared.class);
    return clearance.techniques().get(id);
  }

  private static List<String> actions(Clearance clearance, String rule) {
    return clearance.reasons().stream()
        .filter(reason -> reason.rule().equals(rule))
        .map(Reason::action)
        .toList();
  }

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
  void strictestWinsAndADoctorTurnsAskingIntoLimitsButLiftsNoBar() {
    assertThat(permission(told().yes("C-THIN-BLOOD"), RUB).verdict()).isEqualTo(Verdict.ASK_DOCTOR);
    Told aware = told().yes("C-THIN-BLOOD").aware("C-THIN-BLOOD");
    Permission rub = permission(aware, RUB);
    assertThat(rub.verdict()).isEqualTo(Verdict.LIMITED);
    assertThat(rub.maxPressure()).hasValue(2);
    assertThat(rub.limits()).contains("Then light.");
    assertThat(rub.reasons()).containsExactly("C-THIN-BLOOD");
    Permission knead = permission(aware, KNEAD);
    assertThat(knead.verdict()).isEqualTo(Verdict.BARRED);
    assertThat(knead.maxPressure()).isEmpty();
    assertThat(actions(aware.clear(SCREENING), "C-THIN-BLOOD"))
        .containsExactly("barred", "doctor-aware");
  }

  @Test
  void notSureAsksADoctorForAllThatTouches() {
    Permission knead = permission(told().unsure("C-NECK-LIGHT"), KNEAD);
    assertThat(knead.verdict()).isEqualTo(Verdict.ASK_DOCTOR);
    assertThat(knead.reasons()).containsExactly("C-NECK-LIGHT");
    assertThat(permission(told().unsure("C-NECK-LIGHT"), REST).verdict())
        .isEqualTo(Verdict.ALLOWED);
    Permission after = permission(told().unsure("C-NECK-LIGHT").aware("C-NECK-LIGHT"), RUB);
    assertThat(after.verdict()).isEqualTo(Verdict.LIMITED);
    assertThat(after.areaPressure()).containsEntry(Area.NECK_BACK, 2);
    assertThat(permission(told().unsure("C-NO-RUB"), RUB).verdict()).isEqualTo(Verdict.BARRED);
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
  void aBarOnAnAreaIsKeptByEveryTechniqueAndLimitsThoseThatGoThere() {
    Told told = told().yes("C-SCALP");
    assertThat(permission(told, RUB).verdict()).isEqualTo(Verdict.LIMITED);
    assertThat(permission(told, RUB).avoid()).contains(Area.SCALP);
    assertThat(permission(told, KNEAD).verdict()).isEqualTo(Verdict.ALLOWED);
    assertThat(permission(told, KNEAD).avoid()).contains(Area.SCALP);
    assertThat(permission(told, KNEAD).reasons()).isEmpty();
  }

  @Test
  void whereADoctorHasToBeAskedNobodyGoesUntilThen() {
    Permission before = permission(told().yes("C-NECK-DOCTOR"), RUB);
    assertThat(before.avoid()).contains(Area.NECK_BACK);
    assertThat(before.verdict()).isEqualTo(Verdict.LIMITED);
    Permission after = permission(told().yes("C-NECK-DOCTOR").aware("C-NECK-DOCTOR"), RUB);
    assertThat(after.avoid()).doesNotContain(Area.NECK_BACK);
    assertThat(after.areaPressure()).containsEntry(Area.NECK_BACK, 1);
  }

  @Test
  void aTechniqueWithoutAPlaceLeftIsBarredAndSaysWhoTookThem() {
    Permission taught = permission(told().approved(TAUGHT).yes("C-NECK-DOCTOR"), TAUGHT);
    assertThat(taught.verdict()).isEqualTo(Verdict.BARRED);
    assertThat(taught.reasons()).containsExactly("C-NECK-DOCTOR");
    Told both = told().yes("C-SCALP").avoiding(Area.NECK_BACK);
    assertThat(permission(both, RUB).verdict()).isEqualTo(Verdict.BARRED);
    assertThat(permission(both, RUB).reasons()).containsExactly("C-SCALP", "avoid");
    assertThat(actions(both.clear(SCREENING), "avoid")).containsExactly("barred");
  }

  @Test
  void placesToLeaveAloneAreAddedAndLimitNothingByThemselves() {
    Permission rub = permission(told().avoiding(Area.SCALP), RUB);
    assertThat(rub.avoid()).contains(Area.SCALP, Area.EYES, Area.NECK_FRONT);
    assertThat(rub.verdict()).isEqualTo(Verdict.ALLOWED);
    assertThat(permission(told().avoiding(Area.SCALP), REST).avoid()).contains(Area.SCALP);
  }

  @Test
  void whereOnlyThePersonKnowsThePlaceEveryTechniqueIsLimited() {
    for (TechniqueId id : List.of(RUB, KNEAD, FOLLOWER)) {
      Permission permission = permission(told().yes("C-SORE"), id);
      assertThat(permission.verdict()).isEqualTo(Verdict.LIMITED);
      assertThat(permission.avoid()).contains(Area.AFFECTED_AREA);
    }
  }

  @Test
  void onlyOnePlaceTakesTheRestOfTheBodyOut() {
    Permission follower = permission(told().yes("C-HANDS-ONLY"), FOLLOWER);
    assertThat(follower.verdict()).isEqualTo(Verdict.LIMITED);
    assertThat(follower.avoid())
        .contains(Area.SCALP, Area.LEGS, Area.SPINE_MIDLINE)
        .doesNotContain(Area.ARMS_HANDS, Area.POINT_LI4, Area.AFFECTED_AREA);
    assertThat(permission(told().yes("C-HANDS-ONLY"), KNEAD).reasons())
        .containsExactly("C-HANDS-ONLY");
  }

  @Test
  void aFollowerTakesTheStricterOfWhatItFollows() {
    assertThat(permission(told().yes("C-NO-RUB"), FOLLOWER).verdict()).isEqualTo(Verdict.BARRED);
    Told mild = told().in(Phase.HEADACHE_MILD);
    assertThat(permission(mild, FOLLOWER).verdict()).isEqualTo(Verdict.LIMITED);
    assertThat(permission(mild, FOLLOWER).maxPressure()).hasValue(2);
    assertThat(permission(mild, KNEAD).verdict()).isEqualTo(Verdict.ALLOWED);
  }

  @Test
  void whatATechniqueRulesOutIsThePlannersBusiness() {
    Cleared cleared = (Cleared) told().yes("C-RULED-OUT").clear(SCREENING);
    assertThat(cleared.techniques().get(KNEAD).usable()).isTrue();
    assertThat(cleared.conditions()).contains("C-RULED-OUT");
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

  @Test
  void aRestrictionMayHoldInOnePhaseOrBelowAnAge() {
    Told told = told().yes("C-NOT-IN-AURA");
    assertThat(permission(told.aged(11), KNEAD).maxMinutes()).hasValue(4);
    assertThat(permission(told.aged(12), KNEAD).maxMinutes()).hasValue(15);
    assertThat(permission(told().yes("C-NOT-IN-AURA"), KNEAD).maxMinutes()).hasValue(4);
    assertThat(permission(told.aged(30), KNEAD).verdict()).isEqualTo(Verdict.ALLOWED);
    assertThat(permission(told.in(Phase.AURA), KNEAD).reasons())
        .containsExactly("C-NOT-IN-AURA", "phase:aura");
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
