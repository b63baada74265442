package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.nape.server.account.Person;
import org.junit.jupiter.api.Test;

/** A trial is chosen, sealed and stopped by keys alone, and without a script. */
class TrialByKeyboardTest extends BrowserTest {

  private static final int PATIENCE = 40;

  @Test
  void aTrialIsSealedAndStoppedByKeysAloneWithoutAScript() {
    Person person = server().newPerson("keys");
    SampleDiary.fill(server(), person);
    SampleSession.fill(server(), person);
    Page page = visit(390, 844, false);
    Chromium.signIn(page, server(), person.name());

    page.navigate(server().at("/proof/trial/new"));
    assertThat(page.textContent("main")).contains("your own answer takes about");
    tabTo(page, "#cycles");
    page.keyboard().press("Control+a");
    page.keyboard().type("5");
    page.keyboard().press("Enter");
    page.waitForSelector("li.cycle >> nth=4");
    assertThat(page.locator("li.cycle").count()).as("shown, and not sealed").isEqualTo(5);
    assertThat(page.locator("rect.cy-on, rect.cy-off").count()).as("nothing is drawn").isZero();

    tabTo(page, "button[value=alone]");
    page.keyboard().press("Enter");
    page.waitForURL("**/proof/trials/*");
    assertThat(page.textContent("main")).contains("This trial is only for you.");

    tabTo(page, "#why");
    page.keyboard().type("Only a try.");
    tabTo(page, "form[action$='/stop'] button");
    page.keyboard().press("Enter");
    page.waitForSelector("text=It stays on your record.");
    assertThat(page.textContent("main")).contains("Your reason: Only a try.", "The seed");
  }

  private static void tabTo(Page page, String wanted) {
    for (int i = 0; i < PATIENCE; i++) {
      if (page.locator(wanted + ":focus").count() == 1) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("not reached by the tab key: " + wanted);
  }
}
