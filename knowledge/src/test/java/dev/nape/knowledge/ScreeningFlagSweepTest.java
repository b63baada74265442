package dev.nape.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.screening.Answers;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.Condition;
import dev.nape.screening.Permission;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Rules;
import dev.nape.screening.Screening;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every red flag, and "not sure" of every condition, in every phase, with all hands and ages. */
class ScreeningFlagSweepTest {

  private static final Rules RULES = Knowledge.bundled().rules();
  private static final Screening SCREENING = new Screening(RULES);

  @Test
  void every_flag_stops_everywhere_and_an_emergency_beats_it() {
    int seen = 0;
    for (Cell cell : Cell.all()) {
      if (cell.age().isPresent() && cell.age().getAsInt() != 15) {
        continue;
      }
      for (RedFlag flag : RULES.redFlags()) {
        flag(cell, flag);
        seen++;
      }
    }
    assertThat(seen).isEqualTo(2 * 7 * 3 * RULES.redFlags().size());
  }

  private static void flag(Cell cell, RedFlag flag) {
    boolean emergency = flag.urgency() == RedFlag.Urgency.EMERGENCY;
    Clearance alone = SCREENING.clear(cell.answers(Set.of(flag.id()), Set.of(), Set.of()));
    int severity =
        switch (flag.urgency()) {
          case EMERGENCY -> 3;
          case URGENT_SAME_DAY -> 2;
          case SEE_DOCTOR_BEFORE_MASSAGE -> flag.id().equals("RF-OVERUSE") ? 0 : 1;
        };
    assertThat(Strictness.severity(alone)).as(flag.id()).isEqualTo(severity);
    Clearance known = SCREENING.clear(cell.answers(Set.of(flag.id()), Set.of(), Set.of(flag.id())));
    assertThat(Strictness.severity(known)).as(flag.id()).isEqualTo(emergency ? 3 : 0);
    String other = flag.id().equals("RF-THUNDERCLAP") ? "RF-WORST-EVER" : "RF-THUNDERCLAP";
    Set<String> flags = Set.of(flag.id(), other);
    for (Condition condition : RULES.conditions()) {
      if (!cell.fits(condition) || !fitsFlag(condition, flag)) {
        continue;
      }
      Clearance both =
          SCREENING.clear(
              cell.answers(
                  flags, Set.of(condition.id()), Set.of(flag.id(), condition.id(), other)));
      assertThat(both).isInstanceOf(Clearance.Emergency.class);
      assertThat(both.techniques().values()).noneMatch(Permission::usable);
    }
  }

  private static boolean fitsFlag(Condition condition, RedFlag flag) {
    return flag.onlyUnderAge() == 0
        || !condition.ages().byAgeAlone()
        || condition.ages().over() == 0;
  }

  @Test
  void not_sure_of_any_condition_is_as_strict_as_yes_and_asks_a_doctor() {
    for (Cell cell : Cell.all()) {
      for (Condition condition : RULES.conditions()) {
        if (!cell.fits(condition)) {
          continue;
        }
        Answers yes = cell.answers(Set.of(), Set.of(condition.id()), Set.of());
        Answers unsure =
            new Answers(
                cell.age(),
                cell.performer(),
                cell.phase(),
                Set.of(),
                Set.of(),
                Set.of(condition.id()),
                Set.of(),
                yes.therapistApproved(),
                Set.of());
        Clearance clearance = SCREENING.clear(unsure);
        assertThat(Strictness.loosened(SCREENING.clear(yes), clearance)).isEmpty();
        assertThat(clearance).isInstanceOf(Cleared.class);
        assertThat(clearance.handsOn())
            .as(condition.id())
            .isEqualTo(condition.advisory() && SCREENING.clear(yes).handsOn());
      }
    }
  }
}
