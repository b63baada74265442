package dev.nape.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine: where {@code NAPE_CHROMIUM} says, or in one of the usual places. */
final class Chromium implements AutoCloseable {

  private static final List<String> USUAL =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  /** Milliseconds until something that does not come is a fault, on a slow machine too. */
  private static final double PATIENCE = 30_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox")));
  }

  /** Empty on a machine without a browser. */
  static Optional<Path> program() {
    return Stream.concat(Stream.ofNullable(System.getenv("NAPE_CHROMIUM")), USUAL.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium launch() {
    return new Chromium(
        program().orElseThrow(() -> new IllegalStateException("no Chromium: set NAPE_CHROMIUM")));
  }

  /** A fresh visitor, in English and in Berlin, on a screen of a size. */
  Page visitor(int width, int height, boolean javaScript) {
    return visitor(width, height, javaScript, NapeServer.HOME);
  }

  Page visitor(int width, int height, boolean javaScript, ZoneId zone) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setTimezoneId(zone.getId())
                .setJavaScriptEnabled(javaScript));
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
  }

  Page phone() {
    return visitor(390, 844, true);
  }

  static void signIn(Page page, NapeServer server, String name) {
    page.navigate(server.at("/sign-in"));
    page.fill("#name", name);
    page.fill("#password", NapeServer.PASSWORD);
    page.click("main form .btn-primary");
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  static void done(Page page) {
    Objects.requireNonNull(page.context()).close();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
