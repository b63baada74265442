package dev.nape.screening;

import static dev.nape.screening.SmallRules.FOLLOWER;
import static dev.nape.screening.SmallRules.KNEAD;
import static dev.nape.screening.SmallRules.REST;
import static dev.nape.screening.SmallRules.RUB;
import static dev.nape.screening.SmallRules.TAUGHT;
import static dev.nape.screening.Told.SCREENING;
import static dev.nape.screening.Told.actions;
import static dev.nape.screening.Told.permission;
import static dev.nape.screening.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Area;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PermissionTest {
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
  void aRestrictionMayHoldInOnePhaseOrBelowAnAge() {
    Told told = told().yes("C-NOT-IN-AURA");
    assertThat(permission(told.aged(11), KNEAD).maxMinutes()).hasValue(4);
    assertThat(permission(told.aged(12), KNEAD).maxMinutes()).hasValue(15);
    assertThat(permission(told().yes("C-NOT-IN-AURA"), KNEAD).maxMinutes()).hasValue(4);
    assertThat(permission(told.aged(30), KNEAD).verdict()).isEqualTo(Verdict.ALLOWED);
    assertThat(permission(told.in(Phase.AURA), KNEAD).reasons())
        .containsExactly("C-NOT-IN-AURA", "phase:aura");
  }
}
