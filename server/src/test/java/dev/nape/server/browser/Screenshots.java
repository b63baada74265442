package dev.nape.server.browser;

import com.microsoft.playwright.Page;
import dev.nape.server.account.Person;
import dev.nape.server.account.entry.Invitations;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes every page as pictures, so that somebody looks at it. The arguments are a folder and,
 * after it, parts of addresses to which the pages are limited.
 */
public final class Screenshots {

  private static final List<int[]> SIZES = List.of(new int[] {390, 844}, new int[] {1280, 800});

  private Screenshots() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screenshots");
    List<String> only = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
    try (NapeServer server = NapeServer.start(false);
        Chromium chromium = Chromium.launch()) {
      Map<String, List<String>> setup = Map.of("", List.of(server.setupLink()));
      for (int[] size : SIZES) {
        Page page = chromium.visitor(size[0], size[1], true);
        take(page, server, setup, folder, only);
        Chromium.done(page);
      }
      Person person = server.newPerson("ann");
      UUID attack = SampleDiary.fill(server, person);
      SampleSession session = SampleSession.fill(server, person);
      String invitation =
          server.as(person, () -> server.bean(Invitations.class).invite(person.id()));
      for (int[] size : SIZES) {
        Page page = chromium.visitor(size[0], size[1], true);
        take(page, server, Pages.open("/setup/x", "/invitation/" + invitation), folder, only);
        Chromium.signIn(page, server, person.name());
        take(page, server, Pages.signedIn(attack, LocalDate.now(NapeServer.HOME)), folder, only);
        take(page, server, Pages.session(session), folder, only);
        take(page, server, Pages.trials(SampleTrials.fill(server, person)), folder, only);
        Chromium.done(page);
        newcomer(chromium.visitor(size[0], size[1], true), server, folder.resolve("new"));
      }
    }
    demonstration(folder.resolve("demo"), only);
  }

  private static void demonstration(Path folder, List<String> only) {
    try (NapeServer server = NapeServer.start(true);
        Chromium chromium = Chromium.launch()) {
      for (int[] size : SIZES) {
        Page page = chromium.visitor(size[0], size[1], true);
        page.navigate(server.at("/demo"));
        take(
            page, server, Map.of("", List.of("/diary", "/diary/timeline", "/proof")), folder, only);
        take(page, server, Pages.demonstration(), folder, only);
        Chromium.done(page);
      }
    }
  }

  /** What somebody sees who has nothing yet, and then their first attack. */
  private static void newcomer(Page page, NapeServer server, Path folder) {
    Chromium.signIn(page, server, server.newPerson("new").name());
    Map<String, List<String>> empty =
        Map.of(
            "",
            List.of("/now", "/diary/today", "/diary", "/diary/timeline", "/diary/days", "/proof"));
    take(page, server, empty, folder, List.of());
    page.navigate(server.at("/diary/today"));
    page.click("main .choice-first");
    take(page, folder.resolve("severity").toString());
    page.click("main .choice >> nth=2");
    take(page, folder.resolve("in-attack").toString());
    Chromium.done(page);
  }

  private static void take(
      Page page,
      NapeServer server,
      Map<String, List<String>> pages,
      Path folder,
      List<String> only) {
    for (List<String> paths : pages.values()) {
      for (String path : paths) {
        if (only.isEmpty() || only.stream().anyMatch(path::contains)) {
          page.navigate(path.startsWith("http") ? path : server.at(path));
          take(page, folder.resolve(name(path)).toString());
        }
      }
    }
  }

  private static String name(String path) {
    return path.replaceAll("^http://[^/]+|[0-9a-f-]{36}|/[A-Za-z0-9_-]{20,}", "")
        .substring(1)
        .replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** The whole page as it is, and the first screen of it in each theme. */
  private static void take(Page page, String file) {
    String own = (String) page.evaluate("document.documentElement.dataset.theme");
    for (String theme : Look.THEMES) {
      page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
      String size = page.viewportSize().width + "x" + page.viewportSize().height;
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("%s-%s-%s.png".formatted(file, theme, size)))
              .setFullPage(theme.equals(own)));
    }
  }
}
