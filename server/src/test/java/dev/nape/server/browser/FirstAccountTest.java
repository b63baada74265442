package dev.nape.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A new server: from the link that it prints, over an attack and a real diary, to the answer. */
class FirstAccountTest {

  private final List<String> faults = new ArrayList<>();
  private int taps;

  private void tap(Page page, String name) {
    taps++;
    button(page, name).click();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
  }

  private void look(Page page) {
    page.waitForLoadState();
    faults.addAll(Look.withAxe(page));
    faults.addAll(Look.forSideways(page));
    page.setViewportSize(390, 844);
  }

  @Test
  void fromTheSetupLinkToTheFirstAnswer() {
    assumeTrue(Chromium.program().isPresent(), "no Chromium on this machine");
    try (NapeServer server = NapeServer.start(false);
        Chromium chromium = Chromium.launch()) {
      Page page = chromium.phone();
      makeTheAccount(page, server);
      logAnAttack(page, server);
      findItOnTheMonth(page, server);
      lookAtWhatOnlyAdminsSee(page, server);
      bringInARealDiary(page, server);
      seeWhatItShows(page);
    }
    assertThat(faults).isEmpty();
  }

  private void makeTheAccount(Page page, NapeServer server) {
    page.navigate(server.setupLink());
    look(page);
    page.fill("#name", "first");
    page.fill("#password", "password12");
    button(page, "Make an account").click();
    assertThat(page.locator("#password-fault")).containsText("Too easy to guess");
    assertThat(page.locator("#name")).hasValue("first");
    look(page);
    page.fill("#password", NapeServer.PASSWORD);
    button(page, "Make an account").click();
    assertThat(page.locator("#sign-in-name")).hasText("first");
    look(page);
    page.getByText("Go on").click();
    assertThat(page.locator("h1")).hasText("How is your head?");
  }

  private void logAnAttack(Page page, NapeServer server) {
    page.navigate(server.at("/diary/today"));
    look(page);
    long began = System.nanoTime();
    tap(page, "Attack now");
    BrowserTest.says(page, "That is a full record.");
    assertThat(taps).isEqualTo(1);
    Duration recorded = Duration.ofNanos(System.nanoTime() - began);
    tap(page, "Severe");
    page.waitForURL("**/diary/today?saved");
    assertThat(taps).isEqualTo(2);
    System.out.printf(
        "an attack: 1 tap, %d ms; with its severity 2 taps, %d ms%n",
        recorded.toMillis(), Duration.ofNanos(System.nanoTime() - began).toMillis());
    look(page);
  }

  private static void findItOnTheMonth(Page page, NapeServer server) {
    page.navigate(server.at("/diary"));
    Locator cell = page.locator(".month a[aria-current]");
    assertThat(cell.getAttribute("data-sev")).isEqualTo("3");
    assertThat(cell.textContent())
        .contains(
            String.valueOf(LocalDate.now(NapeServer.HOME).getDayOfMonth()), "Severe migraine");
  }

  private void lookAtWhatOnlyAdminsSee(Page page, NapeServer server) {
    page.navigate(server.at("/account"));
    look(page);
    button(page, "Make an invitation").click();
    look(page);
    page.navigate(server.at("/account"));
    button(page, "Make new codes").click();
    look(page);
  }

  /** The diary of one person of the Kostecki-Dillon study, 80 days. */
  private void bringInARealDiary(Page page, NapeServer server) {
    page.navigate(server.at("/transfer/import"));
    page.setInputFiles("#file", Path.of("../data/kostecki_dillon.csv"));
    button(page, "Look into it").click();
    BrowserTest.says(page, "4,152", "133 people", "Line");
    look(page);
    page.selectOption("#person", "10");
    page.fill("#start", LocalDate.now(NapeServer.HOME).minusDays(90).toString());
    button(page, "Add to my diary").click();
    BrowserTest.says(page, "80 days are now in your diary");
    look(page);
  }

  private void seeWhatItShows(Page page) {
    page.getByText("To the first answer").click();
    BrowserTest.says(
        page, "headache days per 28 days since you began", "what happened, not what caused it");
    assertThat(page.locator("main")).not().containsText("helps");
    assertThat(page.locator("svg.plot").first()).isVisible();
    assertThat(page.locator(".strips svg").first()).isVisible();
    look(page);
  }
}
