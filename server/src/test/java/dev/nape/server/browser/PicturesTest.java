package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.nape.server.account.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes the three pictures of the README, from an invented diary: {@code ./nape pictures}. */
@EnabledIfSystemProperty(named = "nape.pictures", matches = ".+")
class PicturesTest {

  private final Path folder = Path.of(System.getProperty("nape.pictures"));

  @Test
  void threePicturesForTheReadme() {
    try (NapeServer server = NapeServer.start(false);
        Chromium chromium = Chromium.launch()) {
      Person ann = server.newPerson("ann");
      SampleDiary.fill(server, ann);
      take(chromium, server, ann, 1280, 800, "/diary", "month");
      take(chromium, server, ann, 390, 844, "/now", "now");
      take(chromium, server, ann, 390, 844, "/proof", "proof");
    }
  }

  private void take(
      Chromium chromium,
      NapeServer server,
      Person person,
      int width,
      int height,
      String path,
      String name) {
    Page page = chromium.visitor(width, height, true);
    Chromium.signIn(page, server, person.name());
    page.navigate(server.at(path));
    Path picture = folder.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    Chromium.done(page);
    assertThat(Files.exists(picture)).isTrue();
  }
}
