package dev.nape.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class NapeTest {
  private static final String ANSWERS = "{\"phase\":\"interictal\"}";
  private static final String REQUEST =
      "{\"answers\":{\"phase\":\"interictal\"},\"seconds\":600,\"pain\":{\"left-temple\":6}}";

  static String carried(Knowledge knowledge) {
    return BrowserKnowledge.write(
        knowledge.rules(),
        knowledge.repertoire(),
        knowledge.body().regions(),
        knowledge.stopSigns(),
        knowledge.emergency());
  }

  @Test
  void the_module_answers_in_a_browser_as_on_the_jvm() {
    String knowledge = carried(Knowledge.bundled());
    assertThat(Nape.load(knowledge)).contains("version");
    try (Chromium browser = new Chromium()) {
      assertThat(browser.call("load", knowledge)).isEqualTo(Nape.load(knowledge));
      assertThat(browser.call("screen", ANSWERS))
          .isEqualTo(Nape.screen(ANSWERS))
          .contains("cleared");
      assertThat(browser.call("plan", REQUEST)).isEqualTo(Nape.plan(REQUEST)).contains("left");
      assertThat(browser.call("catalogue", "")).isEqualTo(Nape.catalogue());
      assertThat(browser.call("screen", "{}")).isEqualTo(Nape.screen("{}")).contains("phase");
    }
  }
}
