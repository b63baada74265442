package dev.nape.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SentencesTest {
  private final Sentences sentences = Sentences.beside(SentencesTest.class, "sentences.properties");

  @Test
  void each_line_is_a_key_and_a_sentence() {
    assertThat(sentences.all()).containsOnlyKeys("plain", "arrow", "sign", "last");
    assertThat(sentences.text("plain")).isEqualTo("Nothing special, not even a \\u2192");
    assertThat(sentences.text("sign")).isEqualTo("a=b # c");
    assertThat(sentences.text("last")).isEqualTo("no line after it");
  }

  @Test
  void signs_beyond_ascii_are_read_and_gaps_are_filled() {
    assertThat(sentences.text("arrow", "Schläfe", "GB20")).isEqualTo("Schläfe → GB20, ½ × “x”");
  }

  @Test
  void a_key_without_words_is_a_fault_of_ours() {
    assertThat(sentences.find("nowhere")).isEmpty();
    assertThatThrownBy(() -> sentences.text("nowhere")).hasMessageContaining("nowhere");
    assertThatThrownBy(() -> Sentences.beside(SentencesTest.class, "none.properties"))
        .hasMessageContaining("none.properties");
  }
}
