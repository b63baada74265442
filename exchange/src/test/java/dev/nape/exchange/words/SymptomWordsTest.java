package dev.nape.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Side;
import dev.nape.diary.Answer;
import dev.nape.diary.Quality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymptomWordsTest {

  private static SymptomWords.Understood read(String... symptoms) {
    return SymptomWords.read(List.of(symptoms), List.of(), List.of());
  }

  @Test
  void wordsThatAreUnderstoodInFullLeaveNoRest() {
    SymptomWords.Understood understood =
        read("Nausea", "SENSITIVITY TO LIGHT", "Sensitivity to noise", "Worse if moving");

    assertThat(understood.rest()).isEmpty();
    assertThat(understood.symptoms().nausea()).isEqualTo(Answer.YES);
    assertThat(understood.symptoms().light()).isEqualTo(Answer.YES);
    assertThat(understood.symptoms().sound()).isEqualTo(Answer.YES);
    assertThat(understood.symptoms().worseOnMoving()).isEqualTo(Answer.YES);
    assertThat(understood.symptoms().aura()).isEqualTo(Answer.NOT_RECORDED);
  }

  @Test
  void wordsThatSayMoreAreKept() {
    assertThat(read("Vomiting", "Visual aura", "Neck pain", "Throbbing", "Stabbing").rest())
        .containsExactly("Vomiting", "Visual aura", "Neck pain", "Stabbing");
    assertThat(read("Vomiting").symptoms().nausea()).isEqualTo(Answer.YES);
    assertThat(read("Stabbing", "Throbbing").symptoms().quality()).isEqualTo(Quality.PULSATING);
    assertThat(read("Stabbing").symptoms().quality()).isEqualTo(Quality.STABBING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          Left Temple;Left Neck                   | LEFT
          Right Back of Head (Lower)              | RIGHT
          Right Eye;Left Eye                      | BOTH
          Forehead;Left Eye                       | LEFT
          Forehead                                | none
          Brightness                              | none
          """)
  void theSideIsThatOfThePlaces(String places, Side side) {
    assertThat(
            SymptomWords.read(List.of(), List.of(places.split(";")), List.of()).symptoms().side())
        .isEqualTo(side);
  }

  @ParameterizedTest
  @CsvSource({
    "Migraine with aura,YES",
    "Migraine without aura,NO",
    "Cluster headache,NOT_RECORDED",
  })
  void theTypeOfAnAttackMaySayWhetherThereWasAnAura(String type, Answer aura) {
    assertThat(SymptomWords.read(List.of(), List.of(), List.of(type)).symptoms().aura())
        .isEqualTo(aura);
  }
}
