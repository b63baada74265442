package dev.nape.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The compiled module in the browser of this machine, without any server. */
final class Chromium implements AutoCloseable {
  private static final String HERE = "https://nape.test/";
  private static final List<String> USUAL =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private final Playwright playwright;
  private final Browser browser;
  private final Page page;

  Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program())
                    .setArgs(List.of("--no-sandbox")));
    page = browser.newPage();
    page.route(HERE + "**", Chromium::answer);
    page.navigate(HERE);
    page.evaluate("async () => { window.nape = await import('/core.js') }");
  }

  private static Path program() {
    return Stream.concat(Stream.ofNullable(System.getenv("NAPE_CHROMIUM")), USUAL.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium: set NAPE_CHROMIUM"));
  }

  private static void answer(Route route) {
    boolean module = route.request().url().endsWith("/core.js");
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType(module ? "text/javascript" : "text/html")
            .setBodyBytes(module ? module() : "<!doctype html>".getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] module() {
    try (InputStream file = Nape.class.getResourceAsStream("core.js")) {
      return Objects.requireNonNull(file, "core.js was not compiled").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One call. */
  String call(String function, String argument) {
    return (String)
        page.evaluate("([name, text]) => window.nape[name](text)", List.of(function, argument));
  }

  /** SHA-256 of what each call of a function answers. */
  @SuppressWarnings("unchecked")
  List<String> hashes(String function, List<String> texts) {
    return (List<String>)
        page.evaluate(
            """
            ([name, texts]) => Promise.all(texts.map(async (text) => {
              const bytes = new TextEncoder().encode(window.nape[name](text));
              const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
              return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
            }))\
            """,
            List.of(function, texts));
  }

  static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
