package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The demonstration shows real diaries, and every part of a page in every theme. */
class StyleguideTest {

  @Test
  void theDemonstrationAndItsStyleGuideAreUsableByAll() {
    assumeTrue(Chromium.program().isPresent(), "no Chromium on this machine");
    List<String> faults = new ArrayList<>();
    try (NapeServer server = NapeServer.start(true);
        Chromium chromium = Chromium.launch()) {
      Page page = chromium.phone();
      page.navigate(server.at("/demo"));
      for (String path : List.of("/diary", "/diary/timeline", "/proof", "/styleguide")) {
        page.navigate(server.at(path));
        faults.addAll(Look.withAxe(page));
        faults.addAll(Look.forSideways(page));
      }
      assertThat(page.locator(".panel").count()).isEqualTo(Look.THEMES.size());
    }
    assertThat(faults).isEmpty();
  }
}
