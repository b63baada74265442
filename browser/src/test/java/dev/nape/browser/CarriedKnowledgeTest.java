package dev.nape.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nape.browser.json.Refused;
import dev.nape.browser.knowledge.Carried;
import dev.nape.knowledge.Knowledge;
import dev.nape.technique.Technique;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class CarriedKnowledgeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();
  private static final String TEXT = NapeTest.carried(KNOWLEDGE);

  @Test
  void what_was_written_is_read_and_written_the_same() {
    assertThat(Carried.read(TEXT).write()).isEqualTo(TEXT);
    assertThat(NapeTest.carried(Knowledge.bundled())).isEqualTo(TEXT);
  }

  @Test
  void rules_and_places_arrive_whole() {
    Carried carried = Carried.read(TEXT);
    assertThat(carried.rules().version()).isEqualTo(KNOWLEDGE.version());
    assertThat(carried.rules().redFlags()).hasSameSizeAs(KNOWLEDGE.rules().redFlags());
    assertThat(carried.rules().conditions()).hasSameSizeAs(KNOWLEDGE.rules().conditions());
    assertThat(carried.rules().techniques())
        .extracting(Technique::id)
        .containsExactlyElementsOf(KNOWLEDGE.techniques().stream().map(Technique::id).toList());
    assertThat(carried.regions()).isEqualTo(KNOWLEDGE.body().regions());
    assertThat(carried.repertoire().goals()).isEqualTo(KNOWLEDGE.goals());
    assertThat(carried.emergency().countries()).hasSameSizeAs(KNOWLEDGE.emergency().countries());
  }

  @Test
  void it_is_small_and_holds_no_address() throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(small)) {
      zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(small.size()).isBetween(20_000, 52_000);
    assertThat(TEXT).doesNotContain("://");
  }

  @Test
  void a_text_cut_anywhere_is_refused_in_words() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 300; i++) {
      String cut = TEXT.substring(0, random.nextInt(TEXT.length()));
      assertThatThrownBy(() -> Carried.read(cut)).isInstanceOf(Refused.class);
    }
    assertThat(Nape.load(TEXT.substring(0, TEXT.length() / 2)))
        .isEqualTo("{\"problem\":{\"field\":\"knowledge\",\"detail\":\"is not readable JSON\"}}");
    assertThat(Nape.load("[1,2]")).contains("is damaged or of another version");
    assertThat(Nape.load("")).contains("problem");
  }

  @Test
  void a_text_with_numbers_changed_is_read_or_refused_and_nothing_else() {
    SplittableRandom random = new SplittableRandom(8);
    int refused = 0;
    for (int i = 0; i < 500; i++) {
      int at = random.nextInt(TEXT.length());
      char digit = (char) ('0' + random.nextInt(10));
      boolean number = Character.isDigit(TEXT.charAt(at));
      String changed = TEXT.substring(0, at) + (number ? digit : ',') + TEXT.substring(at + 1);
      try {
        Carried.read(changed);
      } catch (Refused e) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }
}
