package dev.nape.server.library.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.evidence.Evidence;
import dev.nape.evidence.Outcome;
import dev.nape.evidence.Study;
import dev.nape.knowledge.Knowledge;
import dev.nape.server.library.evidence.Filter.People;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilterTest {

  private final Evidence evidence = Knowledge.bundled().evidence();

  private List<Study> admitted(Filter filter) {
    return evidence.studies().stream().filter(study -> filter.admits(study, evidence)).toList();
  }

  @Test
  void withoutAQuestionEverythingIsShown() {
    assertThat(admitted(new Filter(Optional.empty(), Optional.empty(), Optional.empty())))
        .isEqualTo(evidence.studies());
  }

  @Test
  void everyStudyIsAboutOneKindOfPeople() {
    long all = 0;
    for (People people : People.values()) {
      List<Study> studies =
          admitted(new Filter(Optional.empty(), Optional.empty(), Optional.of(people)));
      assertThat(studies).as(people.id()).isNotEmpty();
      assertThat(studies).allMatch(study -> study.direct() == (people == People.MIGRAINE));
      all += studies.size();
    }
    assertThat(all).isEqualTo(evidence.studies().size());
  }

  @Test
  void anOutcomeShowsTheStudiesThatItsGradeRestsOn() {
    Filter filter =
        new Filter(Optional.of("trigger-point"), Optional.of(Outcome.DURATION), Optional.empty());
    assertThat(admitted(filter))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            evidence
                .gradeOf("trigger-point")
                .orElseThrow()
                .outcomes()
                .get(Outcome.DURATION)
                .studies());
    assertThat(filter).hasToString("/library/evidence?about=trigger-point&outcome=duration");
  }
}
