package dev.nape.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.knowledge.Knowledge;
import java.util.List;
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
      String timeline = Nape.timeline(REQUEST);
      assertThat(browser.call("timeline", REQUEST)).isEqualTo(timeline).contains("aftercare");
      plays(browser, timeline.substring(timeline.indexOf("\"run\":") + 6, timeline.length() - 1));
      assertThat(browser.call("catalogue", "")).isEqualTo(Nape.catalogue());
      assertThat(browser.call("screen", "{}")).isEqualTo(Nape.screen("{}")).contains("phase");
    }
  }

  /** A session with a pause, a skip, a way back, a gap and a clock that was set. */
  private static void plays(Chromium browser, String ready) {
    String run = ready;
    long now = 1_795_000_000_000L;
    for (String step :
        List.of(
            "start+0",
            "tick+4200",
            "tick+1900",
            "pause+500",
            "resume+60000",
            "skip+100",
            "tick+600000",
            "resume+1",
            "back+1",
            "tick+-9000000",
            "resume+0",
            "tick+3000",
            "stop+3")) {
      String[] parts = step.split("\\+", -1);
      now += Long.parseLong(parts[1]);
      String asked = "{\"event\":\"" + parts[0] + "\",\"now\":" + now + ",\"run\":" + run + "}";
      run = Nape.run(asked);
      assertThat(browser.call("run", asked)).isEqualTo(run).contains("\"state\":");
    }
    assertThat(run).contains("\"state\":\"stopped\"").contains("true");
    assertThat(Nape.run("{\"event\":\"tick\",\"now\":0,\"run\":{}}")).contains("problem");
  }
}
