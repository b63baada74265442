package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something is wrong, in the dark, with a partner; and how all of it looks. */
class SomethingIsWrongTest extends BrowserTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"GB, 999", "US, 911", "NZ, 111", "none, 112"})
  void aStopSignStopsAndShowsTheNumberOfTheCountry(String country, String number) {
    Guided session = Guided.open(phone(), server());
    if (country != null) {
      session.set("country", country);
    }
    session.begin(Guided.TEMPLE).tap("Something is wrong");
    session.waitFor("h1:has-text('What is wrong?')");
    assertThat(session.state()).isEqualTo("paused");
    session.tap("Sudden, explosive or worst-ever head pain");
    session.waitFor("h1:has-text('Call " + number + " now')");
    assertThat(session.page().getAttribute(".btn-call", "href")).isEqualTo("tel:" + number);
    assertThat(session.sessions())
        .singleElement()
        .satisfies(kept ->
            assertThat(kept)
                .containsEntry("ending", "stopped")
                .containsEntry("stopSigns", List.of("SS-THUNDER"))
                .containsEntry("laterAt", null));
  }

  @Test
  void aTapByMistakeGoesBackAndWhatIsNotListedStops() {
    Guided session = Guided.open(phone(), server());
    session.begin(Guided.TEMPLE).tap("Something is wrong").tap("Tapped by mistake");
    session.waitFor("h1:has-text('Paused')");
    assertThat(session.sessions()).isEmpty();
    session.tap("Something is wrong").tap("Something else");
    session.waitFor("h1:has-text('Stop here')");
    assertThat(session.sessions().getFirst())
        .containsEntry("ending", "stopped")
        .containsEntry("stopSigns", List.of());
  }

  @Test
  void aPlaceThatHurtsIsLeftAloneForTheRestOfTheSession() {
    Guided session = Guided.open(phone(), server());
    session.begin(Guided.TEMPLE);
    while (!session.text("h1").equals("Hand and wrist points")) {
      session.tap("Skip");
    }
    session.tap("Something is wrong").tap("Pressure pain above 4/10");
    session.tap("Go on without this place");
    session.waitFor("h1:has-text('Paused')");
    session.tap("Go on");
    session.waitFor(".player .ring");
    assertThat(session.page().getAttribute(".place svg", "aria-label")).startsWith("Outer forearm");
    session.tap("Pause").tap("End here");
    session.waitFor(".pain");
    assertThat(session.sessions().getFirst())
        .containsEntry("ending", "left")
        .containsEntry("stopSigns", List.of())
        .hasEntrySatisfying(
            "notes", notes -> assertThat(notes.toString()).startsWith("Pressure pain above"));
  }

  @Test
  void twoTapsLeadIntoTheDarkAndTheAttackIsKept() throws IOException {
    Guided session = Guided.open(phone(), server());
    session.page().click("header .btn:has-text('Attack now')");
    session.page().click(".act .choice-3 .choice >> nth=2");
    session.waitFor(".one .ring");
    assertThat(session.text(".one p")).isEqualTo("Your attack is saved. Nothing else to do.");
    assertThat(session.state()).isEqualTo("running");
    double light = luminance(session.page().screenshot());
    assertThat(light).isBetween(0.0005, 0.05);
    session.tap("Stop here");
    session.waitFor("text=Rest as long as you like");
    assertThat(session.sessions().getFirst())
        .containsEntry("touchFree", true)
        .containsEntry("phase", "headache-severe")
        .containsEntry("ending", "left");
    assertThat(session.sessions().getFirst().get("attack")).isNotNull();
    session.tap("Done");
    session.waitFor("h1:has-text('How is your head?')");
    assertThat(session.page().getAttribute("html", "data-theme")).isEqualTo("dark");
  }

  @Test
  void aPartnerReadsWordsForTheirHandsAndBothSeeTheStopWord() {
    Guided session = Guided.open(phone(), server());
    session.plan(Guided.BY_A_PARTNER, "partner");
    session.tap("Enough").tap("We have agreed").tap("Go on without saying");
    assertThat(session.text(".lead")).startsWith("Help them get comfortable");
    session.tap("Begin");
    session.waitFor(".player .ring");
    assertThat(session.text("h1 + p")).startsWith("Ask for their pain");
    assertThat(session.text(".stop-word")).isEqualTo("Stop word: Enough");
    session.tap("Pause");
    assertThat(session.text(".stop-word")).isEqualTo("Stop word: Enough");
  }

  @Test
  void everyScreenCanBeReadByEverybody() {
    List<String> faults = new ArrayList<>();
    Guided session = Guided.open(phone(), server());
    session.plan(Guided.BY_A_PARTNER, "partner").waitFor(".chip");
    look(session, faults);
    session.tap("We have agreed").waitFor(".pain");
    look(session, faults);
    session.tap("Go on without saying").waitFor(".lead");
    look(session, faults);
    session.tap("Begin").waitFor(".player .ring");
    session.tap("Skip").tap("Skip").tap("Skip").waitFor(".press");
    look(session, faults);
    session.tap("Pause").waitFor("h1:has-text('Paused')");
    look(session, faults);
    session.tap("Something is wrong").waitFor(".choice-line");
    look(session, faults);
    session.tap("Sudden, explosive").waitFor(".banner-stop");
    look(session, faults);
    session.tap("How is it now?").waitFor(".pain");
    look(session, faults);
    session.plan(Guided.TEMPLE, "later").waitFor("h1:has-text('No question')");
    look(session, faults);
    session.plan("{\"answers\":{\"phase\":\"headache-severe\"},\"seconds\":600}", "blackout");
    session.waitFor(".one .ring");
    look(session, faults);
    assertThat(faults).isEmpty();
  }

  private static void look(Guided session, List<String> faults) {
    Page page = session.page();
    String theme = page.getAttribute("html", "data-theme");
    faults.addAll(Look.withAxe(page));
    faults.addAll(Look.forSideways(page));
    page.setViewportSize(390, 844);
    faults.addAll(Look.forSmallTargets(page));
    page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
  }

  /** Mean relative luminance of a picture; white is 1. */
  private static double luminance(byte[] png) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    double sum = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        sum +=
            0.2126 * linear(rgb >> 16 & 0xff)
                + 0.7152 * linear(rgb >> 8 & 0xff)
                + 0.0722 * linear(rgb & 0xff);
      }
    }
    return sum / picture.getWidth() / picture.getHeight();
  }

  private static double linear(int value) {
    double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
