package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The eyes themselves: a look that finds nothing has to be one that can find something. */
class LookTest extends BrowserTest {

  @Test
  void aBadPageIsSeenToBeBad() {
    Page page = phone();
    page.setContent(
        """
        <!doctype html><html lang="en"><title>x</title><main><h1>x</h1>
        <p style="color: #999; background: #fff; width: 30em">grey on white, too wide</p>
        <button class="btn" style="height: 20px">x</button></main></html>\
        """);
    assertThat(Look.withAxe(page)).hasSize(4).allMatch(fault -> fault.contains("color-contrast"));
    assertThat(Look.forSideways(page)).hasSizeGreaterThan(2);
    assertThat(Look.forSmallTargets(page)).hasSize(1);
  }
}
