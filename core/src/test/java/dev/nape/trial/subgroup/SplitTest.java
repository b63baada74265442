package dev.nape.trial.subgroup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.trial.pooling.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {

  @ParameterizedTest(name = "{0} with, {1} without: {2}")
  @CsvSource({
    "0,50,Hidden",
    "9,50,Hidden",
    "50,9,Hidden",
    "10,50,Collecting",
    "19,50,Collecting",
    "50,19,Collecting",
    "20,20,Shown"
  })
  void smallPartsAreHidden(int with, int without, String state) {
    Split split = Split.of(Subgroup.AURA, people(with, without));
    assertThat(split.getClass().getSimpleName()).isEqualTo(state);
    List<String> sentences = SplitWords.sentences(split, Locale.ENGLISH);
    assertThat(sentences.isEmpty()).isEqualTo(state.equals("Hidden"));
    assertThat(String.join(" ", sentences)).doesNotContain("NaN");
  }

  @Test
  void aShownPartSaysHowFarItDiffers() {
    Split split = Split.of(Subgroup.AURA, people(30, 30));
    assertThat(String.join(" ", SplitWords.sentences(split, Locale.ENGLISH)))
        .startsWith("People with aura (30): 4.0 fewer migraine days per 28")
        .contains("They seem to differ");
    assertThat(
            String.join(
                " ", SplitWords.sentences(Split.of(Subgroup.AURA, alike()), Locale.ENGLISH)))
        .contains("Whether they differ is unclear");
  }

  @Test
  void noMoreThanFiveQuestionsAreAsked() {
    assertThat(Subgroup.values()).hasSize(5);
  }

  private static List<Member> alike() {
    return people(60, 0).stream()
        .map(m -> m.effect().value() > 4 ? m : new Member(m.effect(), Set.of()))
        .map(m -> new Member(new Effect(1, 4), m.groups()))
        .toList();
  }

  private static List<Member> people(int with, int without) {
    List<Member> people = new ArrayList<>();
    for (int i = 0; i < with + without; i++) {
      boolean aura = i < with;
      double own = i % 2 == 0 ? 0.5 : -0.5;
      people.add(
          new Member(
              new Effect((aura ? 4 : 1) + own, 1),
              aura ? Set.of(Subgroup.AURA, Subgroup.NECK_PAIN) : Set.of(Subgroup.NECK_PAIN)));
    }
    return people;
  }
}
