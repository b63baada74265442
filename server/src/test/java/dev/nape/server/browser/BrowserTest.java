package dev.nape.server.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** One server and one browser for all tests that need them; a fresh visitor for each. */
abstract class BrowserTest {

  private static @Nullable NapeServer server;
  private static @Nullable Chromium chromium;

  private @Nullable Page page;

  @BeforeAll
  static void open() {
    assumeTrue(Chromium.program().isPresent(), "no Chromium on this machine");
    if (server == null) {
      server = NapeServer.start(false);
      chromium = Chromium.launch();
      Runtime.getRuntime().addShutdownHook(new Thread(BrowserTest::close));
    }
  }

  private static void close() {
    if (chromium != null) {
      chromium.close();
    }
    if (server != null) {
      server.close();
    }
  }

  static NapeServer server() {
    if (server == null) {
      throw new IllegalStateException("not started");
    }
    return server;
  }

  Page visit(int width, int height, boolean javaScript) {
    return visit(width, height, javaScript, NapeServer.HOME);
  }

  Page visit(int width, int height, boolean javaScript, ZoneId zone) {
    if (chromium == null) {
      throw new IllegalStateException("not started");
    }
    page = chromium.visitor(width, height, javaScript, zone);
    return page;
  }

  Page phone() {
    return visit(390, 844, true);
  }

  /** Waits until a page says all of this. */
  static void says(Page page, String... words) {
    for (String some : words) {
      PlaywrightAssertions.assertThat(page.locator("main")).containsText(some);
    }
  }

  @AfterEach
  void leave() {
    if (page != null) {
      Chromium.done(page);
    }
  }
}
