package dev.nape.server.browser;

import com.microsoft.playwright.Page;
import dev.nape.server.account.Invitations;
import dev.nape.server.account.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes every page as pictures, so that somebody looks at it. The arguments are a folder and,
 * after it, parts of addresses to which the pages are limited.
 */
public final class Screenshots {

  private static final List<int[]> SIZES = List.of(new int[] {390, 844}, new int[] {1280, 800});
  private static final List<String> THEMES = List.of("dark", "paper", "blackout", "contrast");

  private Screenshots() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screenshots");
    List<String> only = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
    try (NapeServer server = NapeServer.start(false);
        Chromium chromium = Chromium.launch()) {
      String setup = server.setupLink().substring(server.at("").length());
      List<String> open = new ArrayList<>();
      List<String> mine = new ArrayList<>();
      Person person = server.newPerson("ann");
      UUID attack = SampleDiary.fill(server, person);
      String invitation =
          "/invitation/"
              + server.as(person, () -> server.bean(Invitations.class).invite(person.id()));
      Pages.open(setup, invitation).values().forEach(open::addAll);
      Pages.signedIn(attack, LocalDate.now(NapeServer.HOME)).values().forEach(mine::addAll);
      for (int[] size : SIZES) {
        Page page = chromium.visitor(size[0], size[1], true);
        take(page, server, open, folder, only);
        Chromium.signIn(page, server, person.name());
        take(page, server, mine, folder, only);
        Chromium.done(page);
      }
    }
  }

  private static void take(
      Page page, NapeServer server, List<String> paths, Path folder, List<String> only) {
    for (String path : paths) {
      if (!only.isEmpty() && only.stream().noneMatch(path::contains)) {
        continue;
      }
      page.navigate(server.at(path));
      String own = (String) page.evaluate("document.documentElement.dataset.theme");
      for (String theme : THEMES) {
        page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
        String name =
            path.substring(1)
                .replaceAll("[0-9a-f-]{36}|/[A-Za-z0-9_-]{20,}", "x")
                .replaceAll("[^A-Za-z0-9]+", "-");
        String file =
            "%s-%s-%dx%d.png"
                .formatted(name, theme, page.viewportSize().width, page.viewportSize().height);
        boolean whole = theme.equals("dark") || theme.equals(own);
        page.screenshot(
            new Page.ScreenshotOptions().setPath(folder.resolve(file)).setFullPage(whole));
      }
    }
  }
}
