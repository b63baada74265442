package dev.nape.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nape.technique.TechniqueId;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidAnswersTest {

  private static final Screening SCREENING = new Screening(SmallRules.rules());

  private static List<String> fields(Told told) {
    InvalidAnswers refused =
        catchThrowableOfType(InvalidAnswers.class, () -> told.clear(SCREENING));
    assertThat(refused).isNotNull();
    return refused.problems().stream().map(InvalidAnswers.Problem::field).toList();
  }

  @Test
  void allProblemsAreToldInTheOrderOfTheFields() {
    Told told =
        new Told()
            .aged(121)
            .flags("RF-NONE", "C-FEVER")
            .yes("C-NONE", "C-WELL", "C-ILL")
            .unsure("C-NONE-EITHER", "C-WELL")
            .aware("NONE")
            .approved(new TechniqueId("none"));
    assertThat(fields(told))
        .containsExactly(
            "age",
            "redFlags",
            "redFlags",
            "conditions",
            "conditions",
            "unsure",
            "unsure",
            "doctorAware",
            "therapistApproved");
  }

  @Test
  void anAgeHasToBeOneThatPeopleHave() {
    assertThat(fields(new Told().aged(-1))).containsExactly("age");
    assertThat(fields(new Told().aged(121))).containsExactly("age");
    assertThat(new Told().aged(0).clear(SCREENING)).isInstanceOf(Cleared.class);
    assertThat(new Told().aged(120).clear(SCREENING)).isInstanceOf(Cleared.class);
  }

  @Test
  void whatTheAgeContradictsIsRefused() {
    assertThat(fields(new Told().aged(40).yes("C-YOUNG"))).containsExactly("conditions");
    assertThat(fields(new Told().aged(30).unsure("C-OLD"))).containsExactly("unsure");
    assertThat(fields(new Told().aged(18).flags("RF-CHILD"))).containsExactly("redFlags");
    assertThat(new Told().aged(17).flags("RF-CHILD").clear(SCREENING))
        .isInstanceOf(Clearance.Refer.class);
    assertThat(new Told().yes("C-YOUNG").clear(SCREENING)).isInstanceOf(Cleared.class);
  }

  @Test
  void agesThatNobodyHasAtOnceAreRefusedWithoutAnAge() {
    assertThat(fields(new Told().yes("C-YOUNG", "C-OLD"))).containsExactly("conditions");
    assertThat(fields(new Told().yes("C-OLD").flags("RF-CHILD"))).containsExactly("conditions");
    assertThat(new Told().yes("C-YOUNG").flags("RF-CHILD").clear(SCREENING))
        .isInstanceOf(Clearance.Refer.class);
  }

  @Test
  void twoThatCannotBothHoldAreRefusedOnce() {
    assertThat(fields(new Told().yes("C-WELL", "C-ILL"))).containsExactly("conditions");
    assertThat(new Told().yes("C-WELL").unsure("C-ILL").clear(SCREENING))
        .isInstanceOf(Cleared.class);
  }

  @Test
  void yesAndNotSureIsRefused() {
    assertThat(fields(new Told().yes("C-FEVER").unsure("C-FEVER"))).containsExactly("unsure");
    assertThat(fields(new Told().flags("RF-NOW").unsure("RF-NOW"))).containsExactly("unsure");
  }

  @Test
  void aDoctorMayKnowOfWhatIsNotThere() {
    assertThat(new Told().aware("C-FEVER", "RF-NOW").clear(SCREENING)).isInstanceOf(Cleared.class);
  }
}
