package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.nape.server.account.Person;
import dev.nape.server.trial.LivedTrials;
import dev.nape.server.trial.SampleCare;
import dev.nape.trial.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Makes the pictures of the README, from an invented diary, and those of the library: {@code ./nape
 * pictures}.
 */
@EnabledIfSystemProperty(named = "nape.pictures", matches = ".+")
class PicturesTest {

  /** Pages that anybody reads, and the names of their pictures. */
  private static final Map<String, String> LIBRARY =
      Map.of(
          "/library/body/left?zone=temple", "body-map",
          "/library/techniques/trigger-point", "technique",
          "/library/evidence?about=lymphatic-drainage", "evidence");

  private static final Set<String> ON_PAPER_TOO = Set.of("clearance", "plan");

  private final Path folder = Path.of(System.getProperty("nape.pictures"));

  @Test
  void picturesForTheReadmeAndOfTheLibrary() {
    try (NapeServer server = NapeServer.start(false);
        Chromium chromium = Chromium.launch()) {
      Person ann = server.newPerson("ann");
      SampleDiary.fill(server, ann);
      take(chromium, server, ann, 1280, 800, "/diary", "month");
      take(chromium, server, ann, 390, 844, "/diary/today", "today");
      take(chromium, server, ann, 390, 844, "/now", "now");
      take(chromium, server, ann, 390, 844, "/proof", "proof");
      for (String theme : List.of("dark", "paper")) {
        for (int[] size : List.of(new int[] {390, 844}, new int[] {1280, 800})) {
          LIBRARY.forEach((path, name) -> read(chromium, server, size, theme, path, name));
        }
      }
    }
  }

  @Test
  void picturesOfASession() {
    try (NapeServer server = NapeServer.start(false);
        Chromium chromium = Chromium.launch()) {
      Person ann = server.newPerson("ann");
      SampleSession session = SampleSession.fill(server, ann);
      take(chromium, server, ann, 390, 844, "/screening/clearance/" + session.stopped(), "stopped");
      take(
          chromium,
          server,
          ann,
          390,
          844,
          "/screening/clearance/" + session.cleared(),
          "clearance");
      take(chromium, server, ann, 1280, 800, "/planner/plan/" + session.plan(), "plan");
    }
  }

  @Test
  void picturesOfTheQuestionsBeforeASession() {
    try (NapeServer server = NapeServer.start(false);
        Chromium chromium = Chromium.launch()) {
      Page page = chromium.phone();
      Asking asking = Asking.open(page, server);
      keep(page, "now-1-phase");
      asking.tap("All quiet").at("Year of birth");
      page.selectOption("#year", "1990");
      asking.tap("Go on").at("Blood").tapOn("[data-ask=C-ANTIPLATELET] >> nth=1");
      keep(page, "now-profile");
      asking.profile("{}");
      asking.forget();
      asking.goTo("phase");
      asking.tap("All quiet").at("Any of these today?");
      keep(page, "now-2-check");
      asking.tap("None of these").at("Where does it hurt?");
      asking.tapOn("path[data-region=temple][data-side=left]").says("How much?");
      keep(page, "now-3-where");
      asking.tapOn(".pain label:has-text('6')").tap("Go on").at("How long");
      keep(page, "now-4-wish");
      asking.tap("10").at("minutes");
      page.waitForSelector("ol.steps");
      keep(page, "now-5-plan");
      asking.tapOn(".bar a.btn").at("In attack since");
      keep(page, "now-attack");
      asking.goTo("phase");
      asking.tap("Mild").at("Any of these today?").tapOn("input[value=RF-THUNDERCLAP]");
      asking.tap("Go on with what I ticked").at("Call 112 now");
      shoot(page, "now-stopped");
    }
  }

  @Test
  void picturesOfAGuidedSession() {
    try (NapeServer server = NapeServer.start(false);
        Chromium chromium = Chromium.launch()) {
      guided(chromium.phone(), server);
      partner(chromium.phone(), server);
      Guided dark = Guided.open(chromium.phone(), server);
      dark.page().click("header .btn:has-text('Attack now')");
      dark.page().click(".act .choice-3 .choice >> nth=2");
      dark.waitFor(".one .ring");
      shoot(dark.page(), "blackout");
    }
  }

  private void guided(Page page, NapeServer server) {
    Guided session = Guided.open(page, server).begin(Guided.TEMPLE);
    while (!session.text("h1").equals("Head and neck points")) {
      session.tap("Skip");
    }
    keep(page, "player");
    session.tap("Something is wrong").waitFor(".choice-line");
    keep(page, "wrong");
    session.tap("Sudden, explosive").waitFor(".banner-stop");
    keep(page, "wrong-emergency");
    session.begin(Guided.TEMPLE).tap("Pause").tap("End here").waitFor(".pain");
    shoot(page, "after");
  }

  private void partner(Page page, NapeServer server) {
    Guided session = Guided.open(page, server).plan(Guided.BY_A_PARTNER, "partner");
    session.waitFor(".chip");
    shoot(page, "partner");
  }

  /** Every state that an answer can have, from diaries whose trials the server sealed itself. */
  @Test
  void picturesOfProof() {
    try (NapeServer server = NapeServer.start(false);
        Chromium chromium = Chromium.launch()) {
      LivedTrials lived = new LivedTrials(server.beans(), NapeServer.HOME);
      for (Verdict.Randomised verdict : Verdict.Randomised.values()) {
        Person ann = server.newPerson("ann");
        UUID trial = lived.showing(ann.id(), verdict).id();
        card(chromium, server, ann, "prevention", "prevention-" + verdict.key());
        if (verdict == Verdict.Randomised.HELPS) {
          everyWay(chromium, server, ann, "/proof/trials/" + trial, "main", "trial");
        }
      }
      Person quiet = server.newPerson("ann");
      new SampleCare(server.beans(), NapeServer.HOME).quiet().of(quiet.id());
      card(chromium, server, quiet, "relief", "relief-observed");
      card(chromium, server, quiet, "harm", "harm-no-sign");
      Person harmed = server.newPerson("ann");
      new SampleCare(server.beans(), NapeServer.HOME).harmed().of(harmed.id());
      card(chromium, server, harmed, "harm", "harm-more-attacks");
      Person observed = server.newPerson("ann");
      SampleDiary.fill(server, observed);
      card(chromium, server, observed, "prevention", "prevention-observed");
      everyWay(chromium, server, observed, "/proof/trial/new", "main", "trial-start");
      SampleTrials.fill(server, observed);
      card(chromium, server, observed, "relief", "relief-randomised");
    }
  }

  private void card(Chromium chromium, NapeServer server, Person person, String id, String name) {
    everyWay(chromium, server, person, "/proof", "article:has(#h-" + id + ")", name);
  }

  /** On a phone and on a desk, in the dark and on paper. */
  private void everyWay(
      Chromium chromium, NapeServer server, Person person, String path, String part, String name) {
    for (int[] size : List.of(new int[] {390, 844}, new int[] {1280, 800})) {
      Page page = chromium.visitor(size[0], size[1], true);
      Chromium.signIn(page, server, person.name());
      page.navigate(server.at(path));
      page.locator(part).evaluate("part => part.scrollIntoView()");
      for (String theme : List.of("dark", "paper")) {
        page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
        keep(page, "%s-%s-%d".formatted(name, theme, size[0]));
      }
      Chromium.done(page);
    }
  }

  /** Without an account, in a theme. */
  private void read(
      Chromium chromium, NapeServer server, int[] size, String theme, String path, String name) {
    Page page = chromium.visitor(size[0], size[1], true);
    page.navigate(server.at(path));
    page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
    shoot(page, "%s-%s-%d".formatted(name, theme, size[0]));
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
    if (ON_PAPER_TOO.contains(name)) {
      page.evaluate("document.documentElement.dataset.theme = 'paper'");
      keep(page, name + "-paper");
      page.evaluate("document.documentElement.dataset.theme = 'dark'");
    }
    shoot(page, name);
  }

  private void shoot(Page page, String name) {
    keep(page, name);
    Chromium.done(page);
  }

  private void keep(Page page, String name) {
    Path picture = folder.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    assertThat(Files.exists(picture)).isTrue();
  }
}
