package dev.nape.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.knowledge.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten thousand random inputs: the same bytes on the JVM and in a browser. */
class ParityTest {
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();
  private static final int SCREENINGS = 6000;
  private static final int PLANS = 2000;
  private static final int TIMELINES = 2000;
  private static final int AT_ONCE = 250;

  private static Chromium browser;

  @BeforeAll
  static void load() {
    browser = new Chromium();
    String knowledge = NapeTest.carried(KNOWLEDGE);
    assertThat(browser.call("load", knowledge)).isEqualTo(Nape.load(knowledge)).contains("version");
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void screenings() {
    Inputs inputs = new Inputs(KNOWLEDGE, 1);
    assertThat(outcomes("screen", SCREENINGS, inputs::answers, Nape::screen))
        .containsOnlyKeys("emergency", "urgent-same-day", "see-doctor", "cleared", "refused")
        .allSatisfy((outcome, times) -> assertThat(times).as(outcome).isGreaterThan(50));
  }

  @Test
  void plans() {
    Inputs inputs = new Inputs(KNOWLEDGE, 2);
    assertThat(outcomes("plan", PLANS, inputs::request, Nape::plan))
        .containsOnlyKeys(
            "emergency", "urgent-same-day", "see-doctor", "cleared", "touch-free", "refused")
        .allSatisfy((outcome, times) -> assertThat(times).as(outcome).isGreaterThan(10));
  }

  @Test
  void timelines() {
    Inputs inputs = new Inputs(KNOWLEDGE, 3);
    assertThat(outcomes("timeline", TIMELINES, inputs::request, Nape::timeline))
        .containsOnlyKeys(
            "emergency", "urgent-same-day", "see-doctor", "cleared", "touch-free", "refused")
        .allSatisfy((outcome, times) -> assertThat(times).as(outcome).isGreaterThan(5));
  }

  /** How often each outcome came, once both sides agreed on all. */
  private static Map<String, Integer> outcomes(
      String function, int count, Supplier<String> input, UnaryOperator<String> onTheJvm) {
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int done = 0; done < count; done += AT_ONCE) {
      List<String> inputs = Stream.generate(input).limit(AT_ONCE).toList();
      List<String> expected = inputs.stream().map(onTheJvm).toList();
      assertSame(function, inputs, expected);
      expected.forEach(text -> outcomes.merge(outcome(text), 1, Integer::sum));
    }
    return outcomes;
  }

  private static void assertSame(String function, List<String> inputs, List<String> expected) {
    List<String> hashes = browser.hashes(function, inputs);
    for (int i = 0; i < expected.size(); i++) {
      if (!hashes.get(i).equals(Chromium.hash(expected.get(i)))) {
        assertThat(browser.call(function, inputs.get(i)))
            .as(inputs.get(i))
            .isEqualTo(expected.get(i));
      }
    }
    assertThat(hashes).hasSameSizeAs(expected);
  }

  private static String outcome(String text) {
    if (text.startsWith("{\"problem\"")) {
      return "refused";
    }
    if (text.contains("\"touchFree\":true")) {
      return "touch-free";
    }
    String start = "{\"clearance\":\"";
    assertThat(text).startsWith(start);
    return text.substring(start.length(), text.indexOf('"', start.length()));
  }
}
